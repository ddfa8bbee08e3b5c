namespace InviteGen.Core.Tests.Documents;

/// <summary>What is wrong with a document that can be read all the same.</summary>
public class CheckingTests
{
    [Theory]
    [InlineData(
        """{"type": "integer", "default": "5"}""",
        "INV1018 The default \"5\" is a string, but the schema's type is integer; the default is used only in the documentation comment")]
    [InlineData(
        """{"type": "integer", "default": 3.14}""",
        "INV1018 The default 3.14 is a number, but the schema's type is integer; the default is used only in the documentation comment")]
    [InlineData(
        """{"type": ["array", "boolean"], "default": {}}""",
        "INV1018 The default {} is an object, but the schema's type is array or boolean; "
        + "the default is used only in the documentation comment")]
    [InlineData(
        """{"type": "integer", "enum": [1, "2", "3"]}""",
        "INV1019 The enum value \"2\" is a string, but the schema's type is integer")]
    [InlineData(
        """{"type": "string", "enum": [true, "a"], "const": true}""",
        "INV1019 The const value true is a boolean, but the schema's type is string")]
    public void A_value_that_the_schema_itself_refuses_is_reported(string schema, string message) =>
        Assert.EndsWith(message, Assert.Single(Schemas($$"""{"S": {{schema}}}""").Shown), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"type": "integer", "default": 5.0}""")]
    [InlineData("""{"type": "number", "default": 5, "enum": [5, 1.5]}""")]
    [InlineData("""{"type": ["string", "null"], "default": null, "enum": ["a", null]}""")]
    [InlineData("""{"type": "string", "default": null}""")]
    [InlineData("""{"default": "anything"}""")]
    public void A_value_that_fits_is_not(string schema) => Assert.Empty(Schemas($$"""{"S": {{schema}}}""").Shown);

    [Fact]
    public void A_nullable_schema_of_version_3_0_may_have_null_for_a_default() =>
        Assert.Empty(Schemas("""{"S": {"type": "string", "nullable": true, "default": null}}""", "3.0.3").Shown);

    [Theory]
    [InlineData("""{"S": {"allOf": [{"$ref": "#/components/schemas/S"}]}}""", 1)]
    [InlineData("""{"S": {"oneOf": [{"$ref": "#/components/schemas/T"}]}, "T": {"anyOf": [{"$ref": "#/components/schemas/S"}]}}""", 2)]
    public void A_schema_made_of_itself_is_reported(string schemas, int count)
    {
        var shown = Schemas(schemas).Shown.ToList();
        Assert.Equal(count, shown.Count);
        Assert.All(shown, line => Assert.Contains("INV1020 Schema '", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"S": {"properties": {"next": {"$ref": "#/components/schemas/S"}}}}""")]
    [InlineData(
        """{"S": {"oneOf": [{"$ref": "#/components/schemas/T"}]}, "T": {"allOf": [{"$ref": "#/components/schemas/S"}]}}""")]
    [InlineData("""{"S": {"allOf": [{"$ref": "#/components/schemas/T"}]}, "T": {"type": "object"}}""")]
    public void A_schema_that_only_leads_to_itself_is_not(string schemas) => Assert.Empty(Schemas(schemas).Shown);

    [Fact]
    public void Path_parameters_that_touch_are_reported_at_the_path()
    {
        var reading = Reading.Of("a.yaml", """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths:
              /a/{b}{c}: {}
            """);
        Assert.StartsWith("a.yaml(4,3): INV1021", Assert.Single(reading.Shown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("examples: {$ref: examples.yaml}")]
    [InlineData("examples: {one: 5}")]
    public void What_is_wrong_with_examples_is_nothing_for_code(string examples) => Assert.Empty(Reading.Of("a.yaml", $$"""
        openapi: 3.1.0
        info: {title: t, version: '1'}
        paths:
          /a: {get: {responses: {'200': {description: d, content: {application/json: { {{examples}} } } } } } }
        """).Shown);

    private static Reading Schemas(string schemas, string version = "3.1.0") => Reading.Of("a.json", $$"""
        {"openapi": "{{version}}", "info": {"title": "t", "version": "1"}, "components": {"schemas": {{schemas}} } }
        """);
}
