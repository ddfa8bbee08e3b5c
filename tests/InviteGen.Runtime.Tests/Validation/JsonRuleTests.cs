using System.Text.Json;

namespace InviteGen.Runtime.Tests.Validation;

/// <summary>Rules: JSON Schemas (2020-12) that are evaluated on JSON.</summary>
public sealed class JsonRuleTests
{
    private static readonly JsonRules Named = new(
        ("Tree", """{"properties":{"left":{"$ref":"Tree"},"right":{"$ref":"Tree"}},"additionalProperties":false}"""),
        ("Endless", """{"$ref":"Endless"}"""));

    [Theory]
    [InlineData("""{"type":["string","null"]}""", "1", " type: must be of type string or null")]
    [InlineData("""{"type":"integer"}""", "1.5", " type: must be of type integer")]
    [InlineData("""{"enum":[1,"a"]}""", "2", " enum: must be one of 1, \"a\"")]
    [InlineData("""{"enum":[{"a":1}]}""", "{}", " const: must be {\"a\":1}")]
    [InlineData("""{"minimum":1.1}""", "1", " minimum: must be at least 1.1")]
    [InlineData("""{"maximum":1e400,"exclusiveMaximum":3}""", "3", " exclusiveMaximum: must be less than 3")]
    [InlineData("""{"multipleOf":0.01}""", "1.001", " multipleOf: must be a multiple of 0.01")]
    [InlineData("""{"minLength":2}""", "\"a\"", " minLength: must have at least 2 characters")]
    [InlineData("""{"pattern":"^a$"}""", "\"b\"", " pattern: must match the pattern ^a$")]
    [InlineData("""{"format":"uuid"}""", "\"b\"", " format: must be a UUID")]
    [InlineData("""{"uniqueItems":true}""", "[1,1.0]", " uniqueItems: must not contain the same item twice")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":false}""", "[\"a\",1]", "/1 not: must not be set")]
    [InlineData("""{"contains":{"type":"string"}}""", "[1]", " contains: must have 1 or more items that match 'contains'")]
    [InlineData("""{"contains":{"type":"string"},"maxContains":1}""", "[\"a\",\"b\"]",
        " maxContains: must have 1 or fewer items that match 'contains'")]
    [InlineData("""{"items":{"maximum":1}}""", "[1,2]", "/1 maximum: must be at most 1")]
    [InlineData("""{"required":["a/b"]}""", "{}", "/a~1b required: must be set")]
    [InlineData("""{"minProperties":2}""", """{"a":1}""", " minProperties: must have at least 2 properties")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":1}""", "/a type: must be of type string")]
    [InlineData("""{"patternProperties":{"^x":{"type":"string"}},"additionalProperties":false}""", """{"x1":"","y":1}""",
        "/y additionalProperties: must not be set, because the schema does not allow this property")]
    [InlineData("""{"propertyNames":{"maxLength":1}}""", """{"ab":1}""", "/ab propertyNames: must have a name that 'propertyNames' allows")]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", "/b dependentRequired: must be set, because 'a' is set")]
    [InlineData("""{"dependentSchemas":{"a":{"maxProperties":1}}}""", """{"a":1,"b":2}""",
        " maxProperties: must have at most 1 property")]
    [InlineData("""{"allOf":[{"minimum":3}]}""", "1", " minimum: must be at least 3")]
    [InlineData("""{"anyOf":[{"minimum":3},{"type":"string"}]}""", "1", " anyOf: must match at least one schema of 'anyOf'")]
    [InlineData("""{"oneOf":[{"minimum":0},{"maximum":3}]}""", "1", " oneOf: must match exactly one schema of 'oneOf', but matches 2")]
    [InlineData("""{"not":{"type":"integer"}}""", "1", " not: must not match the schema of 'not'")]
    [InlineData("""{"if":{"minimum":0},"then":{"multipleOf":2},"else":{"multipleOf":3}}""", "-1", " multipleOf: must be a multiple of 3")]
    [InlineData("""{"properties":{"a":true},"unevaluatedProperties":false}""", """{"a":1,"b":2}""",
        "/b unevaluatedProperties: must not be set, because the schema does not allow this property")]
    [InlineData("""{"prefixItems":[true],"unevaluatedItems":{"type":"string"}}""", "[1,2]", "/1 type: must be of type string")]
    [InlineData("""{"$ref":"Tree"}""", """{"left":{"right":{"up":1}}}""",
        "/left/right/up additionalProperties: must not be set, because the schema does not allow this property")]
    [InlineData("""{"$ref":"Endless"}""", "1", " $ref: cannot be checked, because its schema refers to itself endlessly")]
    public void A_violated_rule_is_reported_with_its_pointer(string rule, string json, string error) =>
        Assert.Equal([error], Errors(rule, json));

    [Theory]
    [InlineData("""{"type":"integer"}""", "1.0")]
    [InlineData("""{"minimum":1e400}""", "\"text\"")]
    [InlineData("""{"contains":{"type":"string"},"minContains":0}""", "[]")]
    [InlineData("""{"if":{"minimum":5},"then":{"multipleOf":2}}""", "1")]
    [InlineData("""{"anyOf":[{"properties":{"a":true}},{"properties":{"b":true}}],"unevaluatedProperties":false}""", """{"a":1,"b":2}""")]
    [InlineData("""{"if":{"required":["a"],"properties":{"a":true}},"unevaluatedProperties":false}""", """{"a":1}""")]
    [InlineData("""{"allOf":[{"prefixItems":[true]}],"unevaluatedItems":false}""", "[1]")]
    [InlineData("""{"contains":{"type":"string"},"unevaluatedItems":{"type":"integer"}}""", "[1,\"a\"]")]
    [InlineData("""{"$ref":"Nobody"}""", "1")]
    [InlineData("true", "1")]
    public void A_value_that_satisfies_a_rule_has_no_error(string rule, string json) => Assert.Empty(Errors(rule, json));

    [Fact]
    public void Properties_evaluated_in_one_member_of_allOf_are_unevaluated_in_another() =>
        Assert.Equal(
            ["/a unevaluatedProperties: must not be set, because the schema does not allow this property"],
            Errors("""{"allOf":[{"properties":{"a":true}},{"unevaluatedProperties":false}]}""", """{"a":1}"""));

    [Fact]
    public void An_error_of_a_check_and_of_a_rule_at_one_pointer_is_reported_once()
    {
        var errors = default(ValidationErrors);
        errors.Add("/a", "required", "must be set");
        using var document = JsonDocument.Parse("{}");
        new JsonRule("""{"required":["a","b"]}""").Check(ref errors, "", document.RootElement);

        Assert.Equal(["/a", "/b"], errors.ToList().Select(error => error.Pointer));
    }

    private static IEnumerable<string> Errors(string rule, string json)
    {
        var errors = default(ValidationErrors);
        using var document = JsonDocument.Parse(json);
        Check.Rule(ref errors, "", document.RootElement, new JsonRule(rule, Named));
        return errors.ToList().Select(error => $"{error.Pointer} {error.Keyword}: {error.Message}");
    }
}
