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
    public void Rules_that_say_the_same_have_one_text(string one, string other) => Assert.Equal(Text(one), Text(other));

    [Theory]
    [InlineData("""{"not":{"enum":[{"required":["a","b"]}]}}""", """{"not":{"enum":[{"required":["b","a"]}]}}""")]
    [InlineData("""{"not":{"enum":[{"$ref":"Pet"}]}}""", """{"not":{"enum":[{"$ref":"Toy"}]}}""")]
    [InlineData("""{"not":{"prefixItems":[true,false]}}""", """{"not":{"prefixItems":[false,true]}}""")]
    public void Values_are_not_read_as_schemas_are(string one, string other) => Assert.NotEqual(Text(one), Text(other));

    private static string Text(string rule) => new AssertionText(new SchemaTable(new ApiContract
    {
        Assertions = [new NamedAssertion("Pet", """{"type":"string"}""")],
    })).Of([rule])["not"];
}
