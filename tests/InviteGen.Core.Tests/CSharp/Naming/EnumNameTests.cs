using System.Text.RegularExpressions;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Naming;

/// <summary>What the members of an enum are called.</summary>
public sealed class EnumNameTests
{
    [Theory]
    [InlineData("type: string, enum: [a, b]", "A=a B=b")]
    [InlineData("type: string, enum: [a, b], x-enum-varnames: [FIRST_ONE, secondOne]", "FirstOne=a SecondOne=b")]
    [InlineData("type: string, enum: [a, b], x-enumNames: [First, Second]", "First=a Second=b")]
    [InlineData("type: string, enum: [a, b], x-enum-varnames: [First, 2]", "First=a B=b")]
    [InlineData("type: string, enum: [a, b, c], x-ms-enum: { name: X, values: [{ value: c, name: Third }, { value: a, name: First }] }",
        "First=a B=b Third=c")]
    [InlineData("oneOf: [{ const: a, title: First }, { const: b, title: The second }, { const: c }]", "First=a TheSecond=b C=c")]
    [InlineData("type: string, oneOf: [{ const: a, title: First }, { enum: [b], title: Second }]", "First=a Second=b")]
    [InlineData("type: string, enum: [a, b], oneOf: [{ const: a, title: First }, { const: b, title: Second }]", "First=a Second=b")]
    [InlineData("type: [string, 'null'], enum: [a, null, b], x-enum-varnames: [First, None, Second]", "First=a Second=b")]
    public void The_names_that_the_spec_gives_values_are_those_of_the_members(string schema, string expected) =>
        Assert.Equal(expected, Members(schema));

    [Theory]
    [InlineData("type: string, enum: [a, b], x-enum-varnames: [First]")]
    [InlineData("type: string, enum: [a, b], x-enum-varnames: { a: First }")]
    [InlineData("type: string, enum: [a, b], x-enumNames: ['---', '']")]
    [InlineData("type: string, enum: [a, b], x-enumNames: [1, null]")]
    [InlineData("type: string, enum: [a, b], x-ms-enum: { name: X, values: [a, b, { value: c, name: Third }] }")]
    [InlineData("oneOf: [{ const: a, title: This is the value to use when nothing else that is listed here fits }, { const: b }]")]
    public void What_is_no_name_for_each_value_names_none(string schema) => Assert.Equal("A=a B=b", Members(schema));

    [Fact]
    public void Two_values_of_one_name_are_told_apart_by_what_they_are() =>
        Assert.Equal("Open=a B=b", Members("type: string, enum: [a, b], x-enum-varnames: [Open, open]"));

    [Fact]
    public void A_name_that_every_enum_needs_itself_is_not_used() =>
        Assert.Equal("A=a IsKnownValue=isKnown", Members("type: string, enum: [a, isKnown], x-enum-varnames: [Values, isKnown]"));

    private static string Members(string schema)
    {
        var generated = Generated.Clean(Specs.BothWays($"Thing: {{ {schema} }}"));
        generated.Compile();
        return string.Join(' ', Regex.Matches(generated.File("Thing"), "public const string (\\w+) = \"(.*?)\";")
            .Select(match => match.Groups[1].Value + "=" + match.Groups[2].Value));
    }
}
