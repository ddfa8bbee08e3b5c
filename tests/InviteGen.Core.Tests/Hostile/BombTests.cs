using System.Globalization;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>Small documents that would become huge, or that would exhaust the stack, end with a finding.</summary>
public sealed class BombTests
{
    [Fact]
    public void Deep_JSON_is_too_deep()
    {
        var schema = string.Concat(Enumerable.Repeat("""{"type":"array","items":""", 100_000));

        var generated = Generated.From(
            $$"""{"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{"A":{{schema}}""");

        Assert.StartsWith("INV1006", Assert.Single(generated.Findings), StringComparison.Ordinal);
        Assert.Null(generated.Reading.Contract);
    }

    [Fact]
    public void Aliases_of_aliases_are_too_many()
    {
        var levels = Enumerable.Range(1, 12).Select(level =>
        {
            var alias = string.Create(CultureInfo.InvariantCulture, $"*a{level - 1}");
            var aliases = string.Join(", ", Enumerable.Repeat(alias, 10));
            return string.Create(CultureInfo.InvariantCulture, $"  a{level}: &a{level} [{aliases}]\n");
        });

        var generated = Generated.From(Specs.Paths("/x: {}") + "x-bomb:\n  a0: &a0 [x]\n" + string.Concat(levels));

        Assert.StartsWith("INV1008", Assert.Single(generated.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_chains_of_references_are_followed_without_the_stack()
    {
        var chain = string.Concat(Enumerable.Range(1, 2_000).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"T{number}: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/T{number + 1}' }} }} }}\n")));

        var generated = Generated.Clean(Specs.BothWays(
            $"Thing: {{ $ref: '#/components/schemas/T1' }}\n{chain}T2001: {{ type: object, properties: {{ a: {{}} }} }}"));

        Assert.Contains("public sealed partial record T2000\n", generated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_only_a_list_of_itself_is_any_value()
    {
        var generated = Generated.Clean(Specs.BothWays("Thing: { type: array, items: { $ref: '#/components/schemas/Thing' } }"));

        generated.Compile();
    }
}
