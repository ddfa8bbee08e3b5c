using System.Globalization;
using InviteGen.Core.Drift.Changes;
using InviteGen.Tool.Files;
using InviteGen.Tool.Terminal;
using Spectre.Console;

namespace InviteGen.Tool.Accepting;

/// <summary>Prints what was written into a lock, and which differences remain.</summary>
internal static class AcceptReport
{
    // The first lock of a large API is too long to read here.
    private const int MostLines = 200;

    private static readonly Style Green = new(Color.Green);
    private static readonly Style Red = new(Color.Red);
    private static readonly Style Grey = new(Color.Grey);

    /// <summary>Prints the lines that changed, and counts.</summary>
    public static void Write(IAnsiConsole console, string path, AcceptedLock accepted)
    {
        var diff = LockDiff.Between(accepted.Before ?? "", accepted.After);
        console.Line(accepted.Before == accepted.After
            ? $"{ShownPath.Of(path)}: up to date"
            : Invariant($"{ShownPath.Of(path)}: written ({Lines(diff.Added)} added, {diff.Removed} removed)"));
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
            console.Line(Invariant($"  … and {diff.Lines.Count - MostLines} more"), Grey);
        }
    }

    private static void WriteRest(IAnsiConsole console, AcceptedLock accepted)
    {
        if (accepted.Tolerated > 0)
        {
            console.Line(Invariant($"  {Differences(accepted.Tolerated)} accepted temporarily (see the dates in the lock)."));
        }

        if (accepted.Remaining.Count > 0)
        {
            console.Line(Invariant($"  {Differences(accepted.Remaining.Count)} not accepted: ")
                + Invariant($"{Count(Verdict.Breaking)} breaking, {Count(Verdict.Risky)} risky, {Count(Verdict.Compatible)} compatible."));
        }

        if (accepted.Inseparable > 0)
        {
            console.Line(
                Invariant($"  {accepted.Inseparable} of them could not be accepted, ")
                + "because the same lines of the lock contain changes that you did not select.");
        }

        int Count(Verdict verdict) => accepted.Remaining.Count(change => change.Verdict == verdict);
    }

    private static string Lines(int count) => count == 1 ? "1 line" : Invariant($"{count} lines");

    private static string Differences(int count) => count == 1 ? "1 difference is" : Invariant($"{count} differences are");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
