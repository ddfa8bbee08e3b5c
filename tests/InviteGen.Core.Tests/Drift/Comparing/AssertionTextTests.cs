using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Schemas;

namespace InviteGen.Core.Tests.Drift.Comparing;

public sealed class AssertionTextTests
{
    [Theory]
    [InlineData("""{"not":{"required":["a","b"]}}""", """{"not":{"required":["b","a"]}}""")]
    [InlineData("""{"not":{"enum":[1,{"a":1,"b":2}]}}""", """{"not":{"enum":[{"b":2,"a":1},1]}}""")]
    [InlineData("""{"not":{"$ref":"Pet"}}""", """{"not":{"type":"string"}}""")]
    [InlineData("""{"not":{"allOf":[{"minLength":1},{"pattern":"a"}]}}""", """{"not":{"allOf":[{"pattern":"a"},{"minLength":1}]}}""")]
    [InlineData("""{"not":{"anyOf":[{"minLength":1},{"pattern":"a"}]}}""", """{"not":{"anyOf":[{"pattern":"a"},{"minLength":1}]}}""")]
    [InlineData("""{"not":{"oneOf":[{"minLength":1},{"pattern":"a"}]}}""", """{"not":{"oneOf":[{"pattern":"a"},{"minLength":1}]}}""")]
    [InlineData("""{"not":{"type":["string","null"]}}""", """{"not":{"type":["null","string"]}}""")]
    [InlineData("""{"not":{"dependentRequired":{"a":["b","c"]}}}""", """{"not":{"dependentRequired":{"a":["c","b"]}}}""")]
    [InlineData("""{"not":{"anyOf":[{"$ref":"Pet"}]}}""", """{"not":{"anyOf":[{"type":"string"}]}}""")]
    [InlineData("""{"not":{"$ref":"Unknown"}}""", """{"not":{}}""")]
    [InlineData("""{"not":{"properties":{"$ref":{"minLength":1},"a":{}}}}""", """{"not":{"properties":{"a":{},"$ref":{"minLength":1}}}}""")]
    public void Rules_that_say_the_same_have_one_text(string one, string other) => Assert.Equal(Text(one), Text(other));

    [Theory]
    [InlineData("""{"not":{"enum":[{"required":["a","b"]}]}}""", """{"not":{"enum":[{"required":["b","a"]}]}}""")]
    [InlineData("""{"not":{"enum":[{"$ref":"Pet"}]}}""", """{"not":{"enum":[{"$ref":"Toy"}]}}""")]
    [InlineData("""{"not":{"prefixItems":[true,false]}}""", """{"not":{"prefixItems":[false,true]}}""")]
    [InlineData("""{"not":{"enum":[1,2]}}""", """{"not":{"enum":[12]}}""")]
    public void Values_are_not_read_as_schemas_are(string one, string other) => Assert.NotEqual(Text(one), Text(other));

    [Theory]
    [InlineData("""{"not":{"$ref":"Pet","minLength":1}}""", """{"not":{"$ref":"Pet"}}""")]
    [InlineData("""{"not":{"$ref":"Pet","minLength":1}}""", """{"not":{"$ref":"Pet","minLength":2}}""")]
    [InlineData("""{"not":{"$ref":"Tree"}}""", """{"not":{"$ref":"Pet"}}""")]
    public void Rules_that_say_something_else_have_another_text(string one, string other) => Assert.NotEqual(Text(one), Text(other));

    [Theory]
    [InlineData("""{"not":{"minLength":1}}""", """{"not":{"minLength":2}}""", """{"minLength":1},{"minLength":2}""")]
    [InlineData("""{"not":{"$ref":"Pet"}}""", """{"not":{"type":"string"}}""", """{"type":"string"}""")]
    [InlineData("""{"not":{"minLength":1}}""", "true", """{"minLength":1}""")]
    public void Of_several_rules_with_one_keyword_all_count(string one, string other, string text)
    {
        Assert.Equal(text, Texts(one, other)["not"]);
        Assert.Equal(text, Texts(other, one)["not"]);
    }

    private static string Text(string rule) => Texts(rule)["not"];

    private static SortedDictionary<string, string> Texts(params string[] rules) => new AssertionText(new SchemaTable(new ApiContract
    {
        Assertions = [new NamedAssertion("Pet", """{"type":"string"}"""), new NamedAssertion("Tree", """{"items":{"$ref":"Tree"}}""")],
    })).Of(rules);
}
