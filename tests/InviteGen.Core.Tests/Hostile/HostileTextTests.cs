using System.Globalization;
using InviteGen.Core.Tests.Findings;
using InviteGen.Core.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>Text from a spec never becomes code, wherever it stands.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Positions => [.. HostileSpec.Positions];

    [Theory]
    [MemberData(nameof(Positions))]
    public void No_text_becomes_code(string position)
    {
        foreach (var (name, text) in HostileStrings.All)
        {
            var generated = Generated.From(HostileSpec.With(position, text));
            Assert.DoesNotContain(generated.Findings, finding => finding.StartsWith("INV9999", StringComparison.Ordinal));
            Assert.All(generated.Reading.Findings, finding => MessageTextTests.AssertHarmless(finding.Message));
            if (generated.Reading.Contract is not null)
            {
                DemandHarmless(generated, $"{position}: {name}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public void No_text_makes_a_name_that_does_not_compile(string position)
    {
        foreach (var text in HostileStrings.Names)
        {
            if (Generated.From(HostileSpec.With(position, text)) is { Reading.Contract: not null } generated)
            {
                generated.Compile();
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
        var names = ClientCompiler.Parse(generated.Files).SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken));
        Assert.False(names.Any(token => token.ValueText is "Injected" or "injected"), what);
        Assert.False(generated.Text.Any(IsDeceptive), what);
    }

    /// <summary>What an editor does not show, or shows elsewhere than it stands (Unicode UTS 55).</summary>
    private static bool IsDeceptive(char character) =>
        (char.IsControl(character) && character != '\n')
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || char.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
