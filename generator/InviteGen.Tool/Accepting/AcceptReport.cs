using System.Globalization;
using InviteGen.Core.Drift.Changes;
using InviteGen.Tool.Files;
using InviteGen.Tool.Terminal;
using Spectre.Console;

namespace InviteGen.Tool.Accepting;

/// <summary>Tells what was written into a lock, and what is still different.</summary>
internal static class AcceptReport
{
    // The first lock of a large API is long, and nobody reads it here.
    private const int MostLines = 200;

    private static readonly Style Green = new(Color.Green);
    private static readonly Style Red = new(Color.Red);
    private static readonly Style Grey = new(Color.Grey);

    /// <summary>Prints the lines that changed, and counts.</summary>
    public static void Write(IAnsiConsole console, string path, AcceptedLock accepted)
    {
        var diff = LockDiff.Between(accepted.Before ?? "", accepted.After);
        console.Line(accepted.Before == accepted.After
            ? $"{ShownPath.Of(path)}: nothing to write"
            : Invariant($"{ShownPath.Of(path)}: written; lines added: {diff.Added}, removed: {diff.Removed}"));
        if (!string.IsNullOrEmpty(accepted.Before))
        {
            WriteLines(console, diff);
        }

        WriteRest(console, accepted);
    }

    private static void WriteLines(IAnsiConsole console, LockDiff diff)
    {
        foreach (var line in diff.Lines.Take(MostLines))
        {
            console.Line($"  {line.Mark} {line.Text}", line.Mark switch { '+' => Green, '-' => Red, _ => Grey });
        }

        if (diff.Lines.Count > MostLines)
        {
            console.Line(Invariant($"  … and {diff.Lines.Count - MostLines} more lines"), Grey);
        }
    }

    private static void WriteRest(IAnsiConsole console, AcceptedLock accepted)
    {
        if (accepted.Tolerated > 0)
        {
            console.Line(Invariant($"  {Differences(accepted.Tolerated)} accepted until a day."));
        }

        if (accepted.Remaining.Count > 0)
        {
            console.Line(Invariant($"  {Differences(accepted.Remaining.Count)} left: ")
                + Invariant($"{Count(Verdict.Breaking)} breaking, {Count(Verdict.Risky)} risky, {Count(Verdict.Compatible)} compatible."));
        }

        if (accepted.Inseparable > 0)
        {
            console.Line(Invariant($"  {accepted.Inseparable} of them would be accepted, but not without others on the same lines."));
        }

        int Count(Verdict verdict) => accepted.Remaining.Count(change => change.Verdict == verdict);
    }

    private static string Differences(int count) => count == 1 ? "1 difference is" : Invariant($"{count} differences are");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
