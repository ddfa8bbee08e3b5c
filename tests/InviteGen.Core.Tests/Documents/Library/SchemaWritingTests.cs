using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace InviteGen.Core.Tests.Documents;

public class RewritingTests
{
    [Theory]
    [InlineData("5")]
    [InlineData("\"5\"")]
    [InlineData("true")]
    [InlineData("{\"a\":1}")]
    public void A_constant_keeps_its_json_type(string value)
    {
        var schema = Reading.Schema($$"""{"const": {{value}}}""");
        Assert.Equal(value, Assert.Single(schema.Enum!).ToJsonString());
    }

    [Theory]
    [InlineData("""{"const": 2, "enum": [1, 2]}""", "[2]")]
    [InlineData("""{"enum": [{"a": 1}, 3], "const": {"a": 1}}""", """[{"a":1}]""")]
    [InlineData("""{"enum": [1], "const": 2}""", "[]")]
    public void Of_an_enumeration_beside_a_constant_only_the_constant_is_left(string schema, string values) =>
        Assert.Equal(values, $"[{string.Join(',', Reading.Schema(schema).Enum!.Select(value => value.ToJsonString()))}]");

    [Theory]
    [InlineData("3.0.3", """{"type": "string", "nullable": true}""")]
    [InlineData("3.0.3", """{"nullable": true, "type": "string"}""")]
    [InlineData("3.0.3", """{"type": ["string", "null"]}""")]
    [InlineData("3.1.0", """{"type": ["string", "null"]}""")]
    public void Nullable_is_one_thing_in_all_versions(string version, string schema) =>
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, Reading.Schema(schema, version).Type);

    [Fact]
    public void Nullable_without_a_type_is_kept_as_an_extension() =>
        Assert.Contains(
            "x-invitegen-nullable",
            Reading.Schema("""{"nullable": true, "allOf": [{}]}""", "3.0.3").Extensions!.Keys);

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void A_boolean_schema_stays_a_schema(string version)
    {
        var schema = Reading.Schema("""{"properties": {"any": true, "none": false}, "items": true}""", version);
        Assert.Null(schema.Properties!["any"].Not);
        Assert.NotNull(schema.Properties["none"].Not);
        Assert.NotNull(schema.Items);
    }

    [Fact]
    public void Allowed_additional_properties_differ_from_unsaid_and_refused()
    {
        Assert.NotNull(Reading.Schema("""{"additionalProperties": true}""").AdditionalProperties);
        Assert.Null(Reading.Schema("{}").AdditionalProperties);
        Assert.False(Reading.Schema("""{"additionalProperties": false}""").AdditionalPropertiesAllowed);
    }

    [Theory]
    [InlineData("10", 10)]
    [InlineData("10.0", 10)]
    [InlineData("99999999999", int.MaxValue)]
    [InlineData("-1", null)]
    [InlineData("\"12\"", 12)]
    public void A_length_is_read_as_far_as_it_means_something(string value, int? expected) =>
        Assert.Equal(expected, Reading.Schema($$"""{"maxLength": {{value}}}""").MaxLength);

    [Theory]
    [InlineData("maxLength")]
    [InlineData("minimum")]
    [InlineData("multipleOf")]
    public void A_limit_that_is_no_number_is_told_and_left_out(string keyword)
    {
        var reading = Reading.Of("a.json", $$$"""
            {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/x": {"get": {"parameters": [
              {"name": "q", "in": "query", "schema":
                {"{{{keyword}}}": "ten"}}],
              "responses": {"204": {"description": "d"} } } } } }
            """);

        var told = Assert.Single(reading.Shown);
        Assert.StartsWith("a.json(3,", told, StringComparison.Ordinal);
        Assert.EndsWith($"INV1017 '{keyword}' must be a number, not a string; it is ignored", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.0.3", """{"minimum": 3, "exclusiveMinimum": true}""")]
    [InlineData("3.0.3", """{"exclusiveMinimum": 3}""")]
    [InlineData("3.1.0", """{"minimum": 3, "exclusiveMinimum": true}""")]
    [InlineData("3.1.0", """{"exclusiveMinimum": 3}""")]
    public void An_exclusive_bound_is_one_thing_in_all_versions(string version, string schema)
    {
        var read = Reading.Schema(schema, version);
        Assert.Equal(("3", null), (read.ExclusiveMinimum, read.Minimum));
    }

    [Theory]
    [InlineData("deprecated: 'yes'")]
    [InlineData("deprecated: no")]
    [InlineData("uniqueItems: 7")]
    public void A_flag_that_is_no_boolean_does_not_end_the_reading(string line) =>
        Assert.NotNull(Reading.Of("a.yaml", Document($"type: string\n      {line}")).Document);

    [Theory]
    [InlineData("items: [a]", "INV1017 'items' must be an object, not an array; it is ignored")]
    [InlineData("items: 5", "INV1017 'items' must be an object, not a number; it is ignored")]
    [InlineData("allOf: {}", "INV1017 'allOf' must be an array, not an object; it is ignored")]
    [InlineData("properties:", "INV1017 'properties' must be an object, not null; it is ignored")]
    public void A_value_of_the_wrong_kind_is_a_warning_at_its_place(string line, string shown) =>
        Assert.Equal([$"a.yaml(7,7): {shown}"], Reading.Of("a.yaml", Document($"type: object\n      {line}")).Shown);

    [Fact]
    public void A_property_without_a_schema_keeps_its_name()
    {
        var reading = Reading.Of("a.yaml", Document("properties:\n        items:\n        b: {type: string}"));
        Assert.Equal(["a.yaml(7,9): INV1017 'items' must be an object, not null; it is ignored"], reading.Shown);
        Assert.Equal(["items", "b"], reading.Model.Components!.Schemas!["S"].Properties!.Keys);
    }

    private static string Document(string schema) =>
        $"openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\ncomponents:\n  schemas:\n    S:\n      {schema}\n";
}
