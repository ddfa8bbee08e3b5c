using InviteGen.Core.Contract.Assertions;

namespace InviteGen.Core.Tests.Contract.Assertions;

public sealed class AssertionReferencesTests
{
    [Theory]
    [InlineData("""{"$ref":"Pet"}""", "Pet")]
    [InlineData("""{"not":{"$ref":"Pet"}}""", "Pet")]
    [InlineData("""{"allOf":[{"$ref":"Pet"},{"if":{"items":{"$ref":"Toy"}}}]}""", "Pet Toy")]
    [InlineData("""{"anyOf":[{"$ref":"Pet"},{"$ref":"Pet"}]}""", "Pet")]
    [InlineData("""{"properties":{"a":{"$ref":"Pet"}},"patternProperties":{"^b":{"$ref":"Toy"}}}""", "Pet Toy")]
    public void A_reference_is_found_wherever_a_schema_may_stand(string json, string names) =>
        Assert.Equal(names.Split(' '), AssertionReferences.In(json));

    [Theory]
    [InlineData("true")]
    [InlineData("[{\"$ref\":\"Pet\"}]")]
    [InlineData("""{"enum":["Pet",{"$ref":"Pet"}]}""")]
    [InlineData("""{"required":["$ref","Pet"]}""")]
    [InlineData("""{"dependentRequired":{"$ref":["Pet"]}}""")]
    [InlineData("""{"properties":{"$ref":{"type":"string"},"enum":true}}""")]
    [InlineData("""{"pattern":"{\"$ref\":\"Pet\"}"}""")]
    [InlineData("""{"$ref":1,"allOf":{"$ref":"Pet"},"properties":["Pet"]}""")]
    public void What_only_looks_like_a_reference_is_none(string json) => Assert.Empty(AssertionReferences.In(json));

    [Fact]
    public void A_property_may_be_called_as_a_keyword_is() =>
        Assert.Equal(["Pet"], AssertionReferences.In("""{"properties":{"enum":{"$ref":"Pet"},"$ref":{"not":true}}}"""));

    [Fact]
    public void Deep_schemas_are_walked() => Assert.Equal(
        ["Pet"],
        AssertionReferences.In(string.Concat(Enumerable.Repeat("{\"not\":", 500)) + "{\"$ref\":\"Pet\"}" + new string('}', 500)));
}
