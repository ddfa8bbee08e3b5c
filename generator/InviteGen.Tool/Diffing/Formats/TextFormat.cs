using System.Globalization;
using InviteGen.Core.Drift.Changes;
using InviteGen.Tool.Terminal;
using Spectre.Console;

namespace InviteGen.Tool.Diffing.Formats;

/// <summary>For people at a terminal.</summary>
internal static class TextFormat
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Grey = new(Color.Grey);
    private static readonly Style Green = new(Color.Green);
    private static readonly Style Red = new(Color.Red);
    private static readonly Style Yellow = new(Color.Yellow);

    /// <summary>Prints the report.</summary>
    public static void Write(IAnsiConsole console, DiffReport report)
    {
        foreach (var group in DiffGroup.Of(report))
        {
            console.Line(group.Users.Count == 0 ? group.Title : Invariant($"{group.Title} (used by {group.Users.Count} operations)"), Bold);
            foreach (var entry in group.Entries)
            {
                Write(console, entry);
            }

            console.WriteLine();
        }

        var counts = DiffReport.Verdicts.Select(verdict => Invariant($"{report.Count(verdict)} {ChangeWords.Of(verdict)}"));
        console.Line(report.Entries.Count == 0 ? "No changes that affect clients." : $"Changes: {string.Join(", ", counts)}.");
    }

    private static void Write(IAnsiConsole console, DiffEntry entry)
    {
        var change = entry.Change;
        console.Write(new Text($"  {ChangeWords.Of(change.Verdict).ToUpperInvariant()} ", StyleOf(change.Verdict)));
        console.Line(change.Message);
        console.Line(Invariant($"    {entry.File}({entry.Line}) {change.Rule.Id} {change.Slug}; ")
            + ChangeWords.Effects(change.Wire, change.Source), Grey);
        foreach (var line in entry.Before)
        {
            console.Line("    - " + line, Red);
        }

        foreach (var line in entry.After)
        {
            console.Line("    + " + line, Green);
        }
    }

    private static Style StyleOf(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => Red,
        Verdict.Risky => Yellow,
        _ => Green,
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
