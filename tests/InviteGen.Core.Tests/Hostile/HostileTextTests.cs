using System.Globalization;
using InviteGen.Core.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>Text from a spec never becomes code, wherever it stands.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Positions => [.. HostileSpec.Positions];

    [Theory]
    [MemberData(nameof(Positions))]
    public void No_text_becomes_code(string position)
    {
        var compiled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, text) in HostileStrings.All)
        {
            var generated = Generated.From(HostileSpec.With(position, text));
            Assert.DoesNotContain(generated.Findings, finding => finding.StartsWith("INV9999", StringComparison.Ordinal));

            // Where the text does not reach the output, one compilation is enough.
            if (generated.Reading.Contract is not null && compiled.Add(generated.Text))
            {
                DemandHarmless(generated, $"{position}: {name}");
            }
        }
    }

    [Fact]
    public void The_spec_itself_is_sound()
    {
        var generated = Generated.Clean(HostileSpec.With("title", "title"));

        Assert.NotEmpty(generated.Contract.Operations);
        Assert.True(HostileSpec.Positions.Count() > 40);
        generated.Compile();
    }

    private static void DemandHarmless(Generated generated, string what)
    {
        var compilation = generated.Compile();
        Assert.False(compilation.ContainsSymbolsWithName("Injected", SymbolFilter.All), what);
        Assert.False(generated.Text.Any(IsDeceptive), what);
    }

    /// <summary>What an editor does not show, or shows elsewhere than it stands (Unicode UTS 55).</summary>
    private static bool IsDeceptive(char character) =>
        (char.IsControl(character) && character != '\n') || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || char.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
