using System.Globalization;
using System.Text;
using InviteGen.Core.Tests.Harness;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Documents;

public class HostileDocumentTests
{
    [Theory]
    [InlineData("{\"allOf\":[", "]}", 2)]
    [InlineData("{\"oneOf\":[{},", "]}", 2)]
    [InlineData("{\"items\":", "}", 1)]
    [InlineData("{\"not\":", "}", 1)]
    [InlineData("{\"additionalProperties\":", "}", 1)]
    [InlineData("{\"properties\":{\"p\":", "}}", 2)]
    [InlineData("{\"x-a\":", "}", 1)]
    [InlineData("{\"example\":", "}", 1)]
    [InlineData("{\"default\":[", "]}", 2)]
    public void The_deepest_document_that_is_read_fits_a_small_stack(string open, string close, int levels)
    {
        foreach (var version in new[] { "3.0.3", "3.1.0" })
        {
            // The schema itself stands ten levels below the root.
            var count = (TreeLimits.Depth - 12) / levels;
            var reading = ReadOnSmallStack("a.json", Document(version, Nested(open, "{}", close, count)));
            Assert.Empty(reading.Shown);
            Assert.NotNull(reading.Document);
        }
    }

    [Theory]
    [InlineData("{\"allOf\":[", "]}")]
    [InlineData("[", "]")]
    public void A_deeper_one_is_an_error(string open, string close)
    {
        var reading = ReadOnSmallStack("a.json", Document("3.1.0", Nested(open, "{}", close, 100_000)));
        Assert.Equal("INV1006", Assert.Single(reading.Findings).Rule.Id);
    }

    [Fact]
    public void A_long_chain_of_schemas_fits_a_small_stack()
    {
        var schemas = new StringBuilder("\"S0\": {}");
        for (var i = 1; i <= 5_000; i++)
        {
            var reference = $"{{\"$ref\": \"#/components/schemas/S{i - 1}\"}}";
            schemas.Append(CultureInfo.InvariantCulture, $",\"S{i}\": {{\"properties\": {{\"p\": {reference}}}}}");
        }

        var text = Document("3.1.0", "{\"$ref\":\"#/components/schemas/S5000\"}", schemas.ToString());
        var reading = ReadOnSmallStack("a.json", text);
        Assert.Empty(reading.Shown);
        Assert.Equal(5_001, reading.Model.Components!.Schemas!.Count);
    }

    [Theory]
    [InlineData("{\"title\": \"end\"}", "")]
    [InlineData("{\"$ref\": \"#/components/schemas/S0\"}", "INV1010")]
    [InlineData("{\"$ref\": \"#/components/schemas/Nope\"}", "INV1009")]
    public void A_long_chain_of_references_is_followed_on_a_small_stack(string end, string rule)
    {
        var schemas = new StringBuilder("\"S0\": " + end);
        for (var i = 1; i <= 5_000; i++)
        {
            schemas.Append(CultureInfo.InvariantCulture, $",\"S{i}\": {{\"$ref\": \"#/components/schemas/S{i - 1}\"}}");
        }

        var text = Document("3.1.0", "{\"$ref\":\"#/components/schemas/S5000\"}", schemas.ToString());
        var reading = ReadOnSmallStack("a.json", text);
        Assert.Equal(rule, reading.Findings.Select(finding => finding.Rule.Id).SingleOrDefault(""));
        var operation = reading.Model.Paths["/x"].Operations![HttpMethod.Get];
        var schema = operation.Responses!["200"].Content!["application/json"].Schema!;
        Assert.Equal(rule.Length == 0 ? "end" : null, schema.Title);
    }

    private static Reading ReadOnSmallStack(string path, string text) => SmallStack.Run(() =>
    {
        // The later steps walk by recursion too.
        _ = Generated.From(text) is { Reading.Contract: not null } generated ? generated.Files : [];
        return Reading.Of(path, text);
    });

    private static string Document(string version, string schema, string schemas = "") => $$"""
        {"openapi": "{{version}}", "info": {"title": "t", "version": "1"}, "paths": {"/x": {"get": {"responses": {"200":
          {"description": "d", "content": {"application/json": {"schema": {{schema}} } } } } } } },
         "components": {"schemas": { {{schemas}} } } }
        """;

    private static string Nested(string open, string core, string close, int count) =>
        string.Concat(Enumerable.Repeat(open, count)) + core + string.Concat(Enumerable.Repeat(close, count));
}
