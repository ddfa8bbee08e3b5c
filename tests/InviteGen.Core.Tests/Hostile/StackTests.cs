using System.Globalization;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>Long chains of schemas must not exhaust the stack: that would end the compiler.</summary>
public sealed class StackTests
{
    [Fact]
    public void Lists_of_lists_behind_names() => Write("{ type: array, items: NEXT }", 3_000);

    [Fact]
    public void Maps_of_maps_behind_names() => Write("{ type: object, additionalProperties: NEXT }", 3_000);

    [Fact]
    public void Choices_behind_names() => Write("{ oneOf: [{ type: string }, NEXT] }", 1_000);

    [Fact]
    public void Merges_behind_names() => Write("{ allOf: [{ type: object, properties: { a: {} } }, NEXT] }", 1_000);

    [Fact]
    public void Aliases_behind_names() => Write("{ allOf: [NEXT] }", 1_000);

    [Fact]
    public void Merges_in_merges_behind_names() => Write(
        string.Concat(Enumerable.Repeat("{ allOf: [{ maxLength: 1 }, ", 40)) + "NEXT" + string.Concat(Enumerable.Repeat("] }", 40)), 100);

    private static void Write(string link, int length)
    {
        var chain = string.Concat(Enumerable.Range(1, length).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"T{number}: {link.Replace("NEXT", $"{{ $ref: '#/components/schemas/T{number + 1}' }}", StringComparison.Ordinal)}\n")));
        var spec = Specs.BothWays(
            $"Thing: {{ type: object, properties: {{ it: {{ $ref: '#/components/schemas/T1' }} }} }}\n{chain}"
            + string.Create(CultureInfo.InvariantCulture, $"T{length + 1}: {{ type: object, properties: {{ last: {{}} }} }}"));
        var text = "";
        var thread = new Thread(() => text = Generated.From(spec).Text, maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();

        Assert.Contains("public sealed partial record Thing\n", text, StringComparison.Ordinal);
    }
}
