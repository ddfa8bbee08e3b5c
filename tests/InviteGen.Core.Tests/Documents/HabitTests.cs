namespace InviteGen.Core.Tests.Documents;

/// <summary>What is strange only beside the rest of the document.</summary>
public class HabitTests
{
    private const string Fine = "responses: {'200': {description: d}, default: {description: d}}";

    private const string Silent = "responses: {'200': {description: d}}";

    private const string Own = "responses: {'200': {description: d}, '404': {description: d}}";

    [Fact]
    public void An_operation_without_the_default_that_the_others_have_is_reported() => Assert.Equal(
        ["a.yaml(5,9): INV1029 This operation declares no error response, although 2 other operations declare 'default'; "
            + "without a declared error response, the client cannot deserialize error bodies"],
        Of(Fine, Silent, Fine).Shown);

    [Fact]
    public void Several_such_operations_are_one_finding_at_the_first() => Assert.Equal(
        ["a.yaml(4,9): INV1029 This operation and 1 other operation declare no error response, "
            + "although 2 other operations declare 'default'; "
            + "without a declared error response, the client cannot deserialize error bodies"],
        Of(Silent, Fine, Silent, Fine).Shown);

    [Theory]
    [InlineData(Silent, Silent)]
    [InlineData(Fine, Silent, Silent)]
    [InlineData(Fine, Own, Own, Silent)]
    [InlineData(Fine, Own, Fine)]
    public void Without_such_a_habit_nothing_is_reported(params string[] operations) => Assert.Empty(Of(operations).Shown);

    [Theory]
    [InlineData("AdditionalProps")]
    [InlineData("additional_properties")]
    public void A_property_that_repeats_what_stands_beside_it_is_reported(string name) => Assert.Equal(
        $"a.yaml(6,21): INV1030 The property '{name}' looks like a misplaced keyword; "
            + "did you mean the keyword 'additionalProperties'? If so, remove the property and add that keyword beside 'properties'",
        Assert.Single(Schema($"{{properties: {{{name}: {{type: object}}}}, additionalProperties: {{type: string}}}}").Shown));

    [Theory]
    [InlineData("{properties: {additionalProperties: {type: string}}}")]
    [InlineData("{properties: {additionalProps: {type: string}}, additionalProperties: false}")]
    [InlineData("{properties: {props: {type: string}}, additionalProperties: {type: string}}")]
    public void A_property_of_that_name_alone_is_not(string schema) => Assert.Empty(Schema(schema).Shown);

    [Fact]
    public void A_rule_of_OpenAPI_that_is_broken_again_and_again_is_one_finding() => Assert.Equal(
        ["4 The document violates the OpenAPI specification: 'nonsense' is not allowed here in OpenAPI 3.1.0 (and 1 more)"],
        Of("nonsense: 1, " + Fine, "nonsense: 1, " + Fine)
            .Findings.Select(finding => $"{finding.Range.Start.Line + 1} {finding.Message}"));

    [Fact]
    public void Fields_of_version_2_that_only_the_reader_does_not_know_are_not_reported() => Assert.Empty(Reading.Of("a.yaml",
        """
        swagger: '2.0'
        info: {title: t, version: '1'}
        paths:
          /a:
            get:
              schemes: [https]
              parameters: [{name: p, in: query, type: array, items: {type: string}, uniqueItems: true, minItems: 1}]
              responses: {'200': {description: d}}
        """).Shown);

    private static Reading Of(params string[] operations) => Reading.Of("a.yaml",
        "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n"
        + string.Join('\n', operations.Select((operation, i) => $"  /p{i}: {{get: {{{operation}}}}}")));

    private static Reading Schema(string schema) => Reading.Of("a.yaml",
        $"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\ncomponents:\n  schemas:\n    Thing:\n      {schema}");
}
