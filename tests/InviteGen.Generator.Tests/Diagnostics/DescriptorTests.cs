using InviteGen.Core.Findings;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Diagnostics;

/// <summary>Rule, descriptor and release row are one thing.</summary>
public sealed class DescriptorTests
{
    [Fact]
    public void Every_rule_has_its_row_in_the_release_tables()
    {
        var rows = Rows("AnalyzerReleases.Shipped.md").Concat(Rows("AnalyzerReleases.Unshipped.md"));
        var rules = DiagnosticRules.All.Select(rule => $"{rule.Id} | {Descriptors.Category} | {rule.Severity} | {rule.Title}");

        Assert.Equal(rules.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_descriptor_says_what_its_rule_says()
    {
        Assert.All(DiagnosticRules.All, rule =>
        {
            var descriptor = Descriptors.Of(rule);
            Assert.Equal(rule.Id, descriptor.Id);
            Assert.Equal(rule.Title, descriptor.Title.ToString(null));
            Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
            Assert.True(descriptor.IsEnabledByDefault);
        });
    }

    // Builds print the link behind every message, and editors open it: half an address leads nowhere.
    [Fact]
    public void A_help_link_is_a_whole_address_or_none()
    {
        Assert.All(
            DiagnosticRules.All.Select(rule => Descriptors.Of(rule).HelpLinkUri),
            link => Assert.True(link.Length == 0 || link.StartsWith("https://", StringComparison.Ordinal), link));
    }

    [Fact]
    public void The_user_may_change_every_severity()
    {
        Assert.All(
            DiagnosticRules.All.Select(Descriptors.Of),
            descriptor => Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, descriptor.CustomTags));
    }

    private static IEnumerable<string> Rows(string table)
    {
        using var reader = new StreamReader(typeof(DescriptorTests).Assembly.GetManifestResourceStream(table)!);
        return [.. reader.ReadToEnd().Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("INV", StringComparison.Ordinal))];
    }
}
