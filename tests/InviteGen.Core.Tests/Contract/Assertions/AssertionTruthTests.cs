using System.Text.Json.Nodes;
using InviteGen.Core.Contract.Reading.Assertions;

namespace InviteGen.Core.Tests.Contract.Assertions;

/// <summary>Some assertions hold for every value, or for none: <c>some</c> stands for one that only some values meet.</summary>
public sealed class AssertionTruthTests
{
    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("""{"allOf":[true,{},true]}""")]
    [InlineData("""{"anyOf":[some,true]}""")]
    [InlineData("""{"anyOf":[false,true]}""")]
    [InlineData("""{"oneOf":[false,true,false]}""")]
    [InlineData("""{"not":false}""")]
    [InlineData("""{"not":{"not":{"allOf":[true]}}}""")]
    [InlineData("""{"if":some}""")]
    [InlineData("""{"then":false,"else":false}""")]
    [InlineData("""{"if":some,"then":true,"else":{}}""")]
    [InlineData("""{"if":true,"then":true,"else":false}""")]
    [InlineData("""{"if":false,"then":false,"else":true}""")]
    [InlineData("""{"items":true,"prefixItems":[true,{}],"unevaluatedItems":{}}""")]
    [InlineData("""{"properties":{"a":true},"patternProperties":{"^b":{}},"dependentSchemas":{"c":true}}""")]
    [InlineData("""{"additionalProperties":{},"propertyNames":true,"unevaluatedProperties":true}""")]
    [InlineData("""{"contains":some,"minContains":0}""")]
    [InlineData("""{"minContains":2,"maxContains":3}""")]
    [InlineData("""{"minLength":0,"minItems":0,"minProperties":0.0,"uniqueItems":false}""")]
    public void It_holds_for_every_value(string assertion) => Assert.True(TruthOf(assertion));

    [Theory]
    [InlineData("false")]
    [InlineData("""{"allOf":[some,false]}""")]
    [InlineData("""{"allOf":[false,some]}""")]
    [InlineData("""{"anyOf":[false,{"not":true}]}""")]
    [InlineData("""{"oneOf":[false,false]}""")]
    [InlineData("""{"oneOf":[true,some,{}]}""")]
    [InlineData("""{"not":{"allOf":[true,true,true]}}""")]
    [InlineData("""{"not":{}}""")]
    [InlineData("""{"type":"object","not":true}""")]
    [InlineData("""{"if":true,"then":false,"else":true}""")]
    [InlineData("""{"if":false,"then":true,"else":false}""")]
    public void It_holds_for_no_value(string assertion) => Assert.False(TruthOf(assertion));

    [Theory]
    [InlineData("some")]
    [InlineData("""{"allOf":[some,true]}""")]
    [InlineData("""{"allOf":[true,some]}""")]
    [InlineData("""{"anyOf":[some,false]}""")]
    [InlineData("""{"oneOf":[true,some]}""")]
    [InlineData("""{"oneOf":[some,false]}""")]
    [InlineData("""{"not":some}""")]
    [InlineData("""{"if":some,"then":false}""")]
    [InlineData("""{"if":some,"else":false}""")]
    [InlineData("""{"if":true,"then":some}""")]
    [InlineData("""{"if":false,"else":some}""")]
    [InlineData("""{"items":false}""")]
    [InlineData("""{"items":some}""")]
    [InlineData("""{"prefixItems":[true,some]}""")]
    [InlineData("""{"prefixItems":[false]}""")]
    [InlineData("""{"properties":{"a":true,"b":false}}""")]
    [InlineData("""{"additionalProperties":false}""")]
    [InlineData("""{"unevaluatedProperties":false}""")]
    [InlineData("""{"contains":true}""")]
    [InlineData("""{"contains":true,"minContains":1}""")]
    [InlineData("""{"contains":some,"minContains":0,"maxContains":1}""")]
    [InlineData("""{"minItems":1}""")]
    [InlineData("""{"maxItems":0}""")]
    [InlineData("""{"minimum":0}""")]
    [InlineData("""{"uniqueItems":true}""")]
    [InlineData("""{"$ref":"Anything"}""")]
    [InlineData("""{"enum":[]}""")]
    public void It_depends_on_the_value(string assertion) => Assert.Null(TruthOf(assertion));

    private static bool? TruthOf(string assertion) =>
        AssertionTruth.Of(JsonNode.Parse(assertion.Replace("some", """{"minLength":1}""", StringComparison.Ordinal)));
}
