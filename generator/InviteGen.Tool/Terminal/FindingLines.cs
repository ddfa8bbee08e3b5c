using System.Globalization;
using InviteGen.Core.Findings;
using InviteGen.Tool.Files;

namespace InviteGen.Tool.Terminal;

/// <summary>Findings in the form of compiler messages, which editors and build servers understand.</summary>
internal static class FindingLines
{
    /// <summary>The form that MSBuild and editors read: <c>file(line,column): severity code: text</c>, counted from 1.</summary>
    public static string Of(LocatedFinding finding)
    {
        var place = finding.Range.Start;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{MessageText.Clean(ShownPath.Of(finding.File))}({place.Line + 1},{place.Column + 1}): "
                + $"{Word(finding.Severity)} {finding.Rule.Id}: {MessageText.Clean(finding.Message)}");
    }

    /// <summary>The findings that are errors.</summary>
    public static IReadOnlyList<LocatedFinding> Errors(IEnumerable<LocatedFinding> findings) =>
        [.. findings.Where(finding => finding.Severity == FindingSeverity.Error)];

    private static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };
}
