namespace InviteGen.Core.Tests.Documents.Library;

public class PathItemTests
{
    [Theory]
    [InlineData("swagger: '2.0'")]
    [InlineData("openapi: 3.0.3")]
    [InlineData("openapi: 3.1.0")]
    [InlineData("openapi: 3.2.0")]
    public void A_path_may_refer_to_another_path(string version)
    {
        var reading = Reading.Of("a.yaml", $$$$$$"""
            {{{{{{version}}}}}}
            info: {title: t, version: '1'}
            paths:
              /status: {get: {operationId: status, responses: {'204': {description: d}}}}
              /support/status: {$ref: '#/paths/~1status'}
              /again: {$ref: '#/paths/~1support~1status'}
              /other: {get: {operationId: other, responses: {'204': {description: d}}}}
            """);

        Assert.Empty(reading.Findings);
        Assert.Equal(
            ["/status status", "/support/status status", "/again status", "/other other"],
            reading.Model.Paths.Select(path => $"{path.Key} {path.Value.Operations![HttpMethod.Get].OperationId}"));
    }

    [Theory]
    [InlineData("3.0.3", 1)]
    [InlineData("3.1.0", 0)]
    public void A_path_may_refer_to_a_component(string version, int violations)
    {
        var reading = Reading.Of("a.yaml", $$$$$$"""
            openapi: {{{{{{version}}}}}}
            info: {title: t, version: '1'}
            paths:
              /a: {$ref: '#/components/pathItems/I'}
            components:
              pathItems: {I: {get: {operationId: shared, responses: {'204': {description: d}}}}}
            """);

        Assert.Empty(reading.Shown);
        Assert.Equal(violations, reading.Findings.Count);
        Assert.Equal("shared", reading.Model.Paths["/a"].Operations![HttpMethod.Get].OperationId);
    }

    [Fact]
    public void Methods_of_version_3_2_are_read_as_they_are_written()
    {
        var reading = Reading.Of("a.yaml", """
            openapi: 3.2.0
            info: {title: t, version: '1'}
            paths:
              /a:
                query: {responses: {'204': {description: d}}}
                additionalOperations:
                  Copy: {responses: {'204': {description: d}}}
                  GET: {responses: {'204': {description: d}}}
                  a b: {responses: {'204': {description: d}}}
            """);

        Assert.Equal(["QUERY", "Copy"], reading.Model.Paths["/a"].Operations!.Keys.Select(method => method.Method));
        Assert.Equal([9], reading.Findings.Select(finding => finding.Range.Start.Line + 1));
    }
}
