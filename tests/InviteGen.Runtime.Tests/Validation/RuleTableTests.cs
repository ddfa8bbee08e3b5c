using System.Text.Json;

namespace InviteGen.Runtime.Tests.Validation;

/// <summary>Every keyword of a rule on both sides of its boundary, and values of other types, which it says nothing about.</summary>
public sealed class RuleTableTests
{
    [Theory]
    [InlineData("""{"minimum":1.5}""", "1.5", "1.4999999999999999999")]
    [InlineData("""{"maximum":1.5}""", "1.5", "1.5000000000000000001")]
    [InlineData("""{"exclusiveMinimum":1.5}""", "1.5000000000000000001", "1.5")]
    [InlineData("""{"exclusiveMaximum":1.5}""", "1.4999999999999999999", "1.5")]
    [InlineData("""{"minimum":1e300}""", "1e300", "9e299")]
    [InlineData("""{"maximum":1e300}""", "1e300", "2e300")]
    [InlineData("""{"exclusiveMinimum":1e300}""", "2e300", "1e300")]
    [InlineData("""{"exclusiveMaximum":1e300}""", "9e299", "1e300")]
    [InlineData("""{"minimum":1}""", "1e300", "-1e300")]
    [InlineData("""{"multipleOf":0.01}""", "1.23", "1.234")]
    [InlineData("""{"multipleOf":0.01}""", "-0.01", "0.005")]
    [InlineData("""{"multipleOf":3}""", "0", "1")]
    [InlineData("""{"multipleOf":1e300}""", "1e300", "1.5e300")]
    [InlineData("""{"minLength":2}""", "\"😀😀\"", "\"😀\"")]
    [InlineData("""{"maxLength":2}""", "\"😀😀\"", "\"abc\"")]
    [InlineData("""{"pattern":"^a"}""", "\"ab\"", "\"ba\"")]
    [InlineData("""{"minItems":2}""", "[1,1]", "[1]")]
    [InlineData("""{"maxItems":2}""", "[1,1]", "[1,1,1]")]
    [InlineData("""{"uniqueItems":true}""", "[1,2]", "[1,2,1.0]")]
    [InlineData("""{"uniqueItems":false}""", "[1,1]", "")]
    [InlineData("""{"uniqueItems":true}""", "[{\"a\":1},{\"a\":2}]", "[{\"a\":1},{\"a\":1}]")]
    [InlineData("""{"minProperties":2}""", """{"a":1,"b":1}""", """{"a":1}""")]
    [InlineData("""{"maxProperties":1}""", """{"a":1}""", """{"a":1,"b":1}""")]
    [InlineData("""{"maxProperties":1}""", """{"a":1,"a":2}""", """{"a":1,"b":2}""")]
    [InlineData("""{"required":["a","b"]}""", """{"a":null,"b":1}""", """{"a":1}""")]
    [InlineData("""{"enum":[1,"a",null]}""", "null", "\"A\"")]
    [InlineData("""{"enum":[1.0]}""", "1", "2")]
    [InlineData("""{"enum":[[1,{"a":2}]]}""", "[1,{\"a\":2.0}]", "[1,{\"a\":3}]")]
    [InlineData("""{"type":"object"}""", "{}", "[]")]
    [InlineData("""{"type":"array"}""", "[]", "{}")]
    [InlineData("""{"type":"string"}""", "\"\"", "null")]
    [InlineData("""{"type":"number"}""", "1.5", "\"1.5\"")]
    [InlineData("""{"type":"integer"}""", "100e-2", "10e-2")]
    [InlineData("""{"type":"boolean"}""", "true", "0")]
    [InlineData("""{"type":"boolean"}""", "false", "null")]
    [InlineData("""{"type":"null"}""", "null", "false")]
    [InlineData("""{"type":["integer","string"]}""", "1", "1.5")]
    [InlineData("""{"type":["integer","string"]}""", "\"a\"", "[]")]
    [InlineData("""{"properties":{"a":false}}""", """{"b":1}""", """{"a":1}""")]
    [InlineData("""{"properties":{"a":true}}""", """{"a":1}""", "")]
    [InlineData("""{"properties":{"a":{"type":"string"}},"additionalProperties":false}""", """{"a":""}""", """{"a":"","b":1}""")]
    [InlineData("""{"additionalProperties":{"type":"string"}}""", """{"a":""}""", """{"a":1}""")]
    [InlineData("""{"patternProperties":{"^x":false}}""", """{"ax":1}""", """{"xa":1}""")]
    [InlineData("""{"patternProperties":{"^x":{"type":"string"},"y$":{"maxLength":1}}}""", """{"xy":"a"}""", """{"xy":"ab"}""")]
    [InlineData("""{"propertyNames":{"maxLength":2}}""", """{"ab":1}""", """{"ab":1,"abc":1}""")]
    [InlineData("""{"propertyNames":{"const":"a"}}""", """{"\u0061":1}""", "")]
    [InlineData("""{"dependentRequired":{"a":["b","c"]}}""", """{"a":1,"b":1,"c":1}""", """{"a":1,"b":1}""")]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"c":1}""", """{"a":1}""")]
    [InlineData("""{"dependentSchemas":{"a":{"required":["b"]}}}""", """{"c":1}""", """{"a":1}""")]
    [InlineData("""{"items":{"type":"string"}}""", "[\"a\"]", "[\"a\",1]")]
    [InlineData("""{"prefixItems":[{"type":"string"},{"type":"number"}]}""", "[\"a\",1,true]", "[\"a\",\"b\"]")]
    [InlineData("""{"prefixItems":[true],"items":false}""", "[1]", "[1,2]")]
    [InlineData("""{"contains":{"type":"string"}}""", "[1,\"a\"]", "[]")]
    [InlineData("""{"contains":{"type":"string"},"minContains":2}""", "[\"a\",1,\"b\"]", "[\"a\",1]")]
    [InlineData("""{"contains":{"type":"string"},"maxContains":2}""", "[\"a\",1,\"b\"]", "[\"a\",\"b\",\"c\"]")]
    [InlineData("""{"contains":{"type":"string"},"minContains":0,"maxContains":0}""", "[1]", "[\"a\"]")]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":2}]}""", "2", "3")]
    [InlineData("""{"anyOf":[{"minimum":3},{"maximum":1}]}""", "3", "2")]
    [InlineData("""{"oneOf":[{"minimum":3},{"maximum":1}]}""", "1", "2")]
    [InlineData("""{"oneOf":[{"minimum":1},{"minimum":2}]}""", "1", "2")]
    [InlineData("""{"not":{"minimum":3}}""", "2", "3")]
    [InlineData("""{"if":{"minimum":3},"then":{"multipleOf":2}}""", "4", "5")]
    [InlineData("""{"if":{"minimum":3},"else":{"multipleOf":2}}""", "5", "1")]
    [InlineData("""{"unevaluatedProperties":{"type":"string"}}""", """{"a":""}""", """{"a":1}""")]
    [InlineData("""{"anyOf":[{"required":["a"],"properties":{"a":true}},true],"unevaluatedProperties":false}""", """{"a":1}""",
        """{"b":1}""")]
    [InlineData("""{"dependentSchemas":{"a":{"properties":{"a":true}}},"unevaluatedProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"patternProperties":{"^x":true},"unevaluatedProperties":false}""", """{"x":1}""", """{"y":1}""")]
    [InlineData("""{"if":{"required":["a"],"properties":{"a":true}},"then":{"properties":{"b":true}},"unevaluatedProperties":false}""",
        """{"a":1,"b":1}""", """{"b":1}""")]
    [InlineData("""{"not":{"required":["z"],"properties":{"a":true}},"unevaluatedProperties":false}""", "{}", """{"a":1}""")]
    [InlineData("""{"additionalProperties":true,"unevaluatedProperties":false}""", """{"a":1}""", "")]
    [InlineData("""{"unevaluatedItems":false}""", "[]", "[1]")]
    [InlineData("""{"items":true,"unevaluatedItems":false}""", "[1]", "")]
    [InlineData("""{"prefixItems":[true],"unevaluatedItems":false}""", "[1]", "[1,2]")]
    [InlineData("""{"contains":{"type":"string"},"unevaluatedItems":false}""", "[\"a\"]", "[\"a\",1]")]
    [InlineData("""{"anyOf":[{"prefixItems":[true,{"type":"string"}]},{"prefixItems":[true]}],"unevaluatedItems":false}""", "[1,\"a\"]",
        "[1,2]")]
    [InlineData("""{"allOf":[{"unevaluatedProperties":true}],"unevaluatedProperties":false}""", """{"a":1}""", "")]
    public void A_value_at_the_boundary_fits_and_one_beyond_it_does_not(string rule, string fits, string fails)
    {
        Assert.Empty(Errors(rule, fits));
        Assert.True(fails.Length == 0 || Errors(rule, fails).Count == 1);
    }

    [Theory]
    [InlineData("""{"minimum":5,"maximum":1,"exclusiveMinimum":5,"exclusiveMaximum":1,"multipleOf":7}""", "number")]
    [InlineData("""{"minLength":5,"maxLength":1,"pattern":"^x$","format":"uuid"}""", "string")]
    [InlineData("""{"minItems":5,"maxItems":0,"uniqueItems":true,"items":false,"contains":true,"unevaluatedItems":false}""", "array")]
    [InlineData("""{"minProperties":5,"maxProperties":0,"required":["x"],"additionalProperties":false,"unevaluatedProperties":false}""",
        "object")]
    [InlineData("""{"propertyNames":false,"patternProperties":{"":false},"dependentRequired":{"a":["x"]}}""", "object")]
    public void A_keyword_says_nothing_about_values_of_other_types(string rule, string type)
    {
        var values = new Dictionary<string, string>
        {
            ["number"] = "3", ["string"] = "\"abc\"", ["array"] = "[1,1]", ["object"] = "{\"a\":1}",
            ["null"] = "null", ["boolean"] = "true",
        };
        foreach (var (kind, json) in values)
        {
            Assert.Equal(kind == type, Errors(rule, json).Count > 0);
        }
    }

    [Theory]
    [InlineData("email", "a@b.c", "a@", "an e-mail address")]
    [InlineData("idn-email", "ä@b.c", "ä@", "an e-mail address")]
    [InlineData("hostname", "a-b.c", "a_b", "a host name")]
    [InlineData("ipv4", "1.2.3.4", "1.2.3", "an IPv4 address")]
    [InlineData("ipv6", "::1", "::g", "an IPv6 address")]
    [InlineData("uuid", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "6f9619ff", "a UUID")]
    [InlineData("uri", "a:b", "a", "a URI")]
    [InlineData("uri-reference", "a", "a b", "a URI or a relative reference")]
    [InlineData("date", "2024-02-29", "2023-02-29", "a date (YYYY-MM-DD)")]
    [InlineData("date-time", "2024-02-29T10:00:00Z", "2024-02-29T10:00:00", "a date and time with a UTC offset (RFC 3339)")]
    [InlineData("time", "10:00:00Z", "10:00:00", "a time of day with a UTC offset (RFC 3339)")]
    [InlineData("duration", "P1Y", "P10", "a duration (ISO 8601)")]
    [InlineData("byte", "AQID", "AQI", "base64 text")]
    public void A_format_is_checked(string format, string fits, string fails, string expected)
    {
        var rule = $$"""{"format":"{{format}}"}""";
        Assert.Empty(Errors(rule, JsonSerializer.Serialize(fits)));
        Assert.Equal([$" format: must be {expected}"], Errors(rule, JsonSerializer.Serialize(fails)));
    }

    [Fact]
    public void An_unknown_format_is_not_checked() => Assert.Empty(Errors("""{"format":"colour"}""", "\"\""));

    [Theory]
    [InlineData("""{"items":{"properties":{"a":{"items":{"minimum":1}}}}}""", """[{},{"a":[1,0]}]""", "/1/a/1 minimum: must be at least 1")]
    [InlineData("""{"properties":{"a":false}}""", """{"a":1}""", "/a not: must not be set")]
    [InlineData("""{"properties":{"a~/b":{"minimum":1}}}""", """{"a~/b":0}""", "/a~0~1b minimum: must be at least 1")]
    [InlineData("""{"additionalProperties":{"minimum":1}}""", """{"a":1,"b":0}""", "/b minimum: must be at least 1")]
    [InlineData("""{"patternProperties":{"^x":{"minimum":1}}}""", """{"x":0}""", "/x minimum: must be at least 1")]
    [InlineData("""{"unevaluatedProperties":{"minimum":1}}""", """{"x":0}""", "/x minimum: must be at least 1")]
    [InlineData("""{"unevaluatedItems":{"minimum":1}}""", "[1,0]", "/1 minimum: must be at least 1")]
    [InlineData("""{"allOf":[{"properties":{"a":{"minimum":1}}}]}""", """{"a":0}""", "/a minimum: must be at least 1")]
    [InlineData("""{"minItems":1}""", "[]", " minItems: must have at least 1 item")]
    [InlineData("""{"maxItems":0}""", "[1]", " maxItems: must have at most 0 items")]
    [InlineData("""{"maxLength":1}""", "\"ab\"", " maxLength: must have at most 1 character")]
    [InlineData("""{"contains":{"type":"string"},"minContains":2}""", "[\"a\"]",
        " minContains: must have 2 or more items that match 'contains'")]
    [InlineData("""{"const":1}""", "2", "")]
    [InlineData("""{"enum":[1,2]}""", "3", " enum: must be one of 1, 2")]
    [InlineData("""{"enum":[1]}""", "3", " const: must be 1")]
    [InlineData("""{"oneOf":[{"minimum":3},{"minimum":2}]}""", "1", " oneOf: must match exactly one schema of 'oneOf', but matches 0")]
    [InlineData("""{"dependentRequired":{"a\n":["b"]}}""", """{"a\n":1}""", "/b dependentRequired: must be set, because 'a\\u000a' is set")]
    [InlineData("false", "1", " not: must not be set")]
    public void An_error_names_its_value(string rule, string json, string error) =>
        Assert.Equal(error.Length == 0 ? [] : [error], Errors(rule, json));

    [Fact]
    public void Every_error_is_reported() => Assert.Equal(
        ["/a minimum: must be at least 1", "/b minimum: must be at least 2", "/c required: must be set"],
        Errors("""{"properties":{"a":{"minimum":1},"b":{"minimum":2}},"required":["c"]}""", """{"a":0,"b":1}"""));

    [Theory]
    [InlineData(255, 0)]
    [InlineData(256, 1)]
    public void A_rule_is_evaluated_to_a_limited_depth(int depth, int errors)
    {
        var rule = string.Concat(Enumerable.Repeat("""{"allOf":[""", depth)) + "true" + string.Concat(Enumerable.Repeat("]}", depth));
        Assert.Equal(errors, Errors(rule, "1").Count);
    }

    [Theory]
    [InlineData("""{"items":{"minimum":0}}""")]
    [InlineData("""{"allOf":[{"items":{"minimum":0}}]}""")]
    public void Many_items_are_not_a_deep_schema(string rule) =>
        Assert.Empty(Errors(rule, $"[{string.Join(',', Enumerable.Repeat("1", 1000))}]"));

    [Theory]
    [InlineData("""{"pattern":"b"}""")]
    [InlineData("""{"not":{"pattern":"b"}}""")]
    [InlineData("""{"anyOf":[{"pattern":"b"},true]}""")]
    public void A_rule_goes_on_with_the_time_that_other_patterns_left(string rule)
    {
        var errors = new ValidationErrors { PatternTime = TextPattern.Budget };
        using var document = JsonDocument.Parse("\"a\"");
        new JsonRule(rule).Check(ref errors, "", document.RootElement);
        Assert.Contains(errors.ToList(), error => error.Message.StartsWith("could not be checked", StringComparison.Ordinal));
    }

    private static List<string> Errors(string rule, string json)
    {
        var errors = default(ValidationErrors);
        using var document = JsonDocument.Parse(json);
        new JsonRule(rule).Check(ref errors, "", document.RootElement);
        return [.. errors.ToList().Select(error => $"{error.Pointer} {error.Keyword}: {error.Message}")];
    }
}
