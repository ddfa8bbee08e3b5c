using System.Globalization;
using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Reporting;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Tool.Files;
using InviteGen.Tool.Specs;
using InviteGen.Tool.Terminal;

namespace InviteGen.Tool.Diffing;

/// <summary>Compares two documents, or a lock and a document.</summary>
internal static class Comparison
{
    /// <summary>Reads both and compares them.</summary>
    /// <returns>The report, null when one of the two cannot be read; and what there is to say of them.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<(DiffReport? Report, IReadOnlyList<LocatedFinding> Errors)> RunAsync(
        SpecInput old, SpecInput next, CancellationToken cancellationToken)
    {
        var project = await SpecLoader.ReadAsync(next, cancellationToken);
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var after = project with { Drift = project.Drift with { Today = today } };
        var before = await SpecLoader.ReadTextAsync(old.Spec, cancellationToken);
        var reading = IsLock(before)
            ? Compare(before, after, cancellationToken)
            : Compare(await SpecLoader.ReadAsync(old, cancellationToken), after, cancellationToken);
        var errors = FindingLines.Errors(reading.Findings);
        return (Report(reading.Drift, old, next), errors);
    }

    /// <summary>Compares two texts of one document.</summary>
    public static ReadResult Compare(SpecProject before, SpecProject after, CancellationToken cancellationToken)
    {
        var reading = SpecCompiler.Compare(before, after, cancellationToken);
        var hasErrors = FindingLines.Errors(reading.Findings).Count > 0;
        return (reading.Drift?.Before, reading.Contract) switch
        {
            // A document without operations promises nothing, and that can be compared.
            (null, not null) when !hasErrors => Compare(new SpecText(before.Spec.Path, ""), after, cancellationToken),
            _ => reading,
        };
    }

    /// <summary>The report of what was found; null when there is nothing to compare.</summary>
    public static DiffReport? Report(DriftResult? reading, SpecInput old, SpecInput next)
    {
        if (reading is not ({ } before, { } after, _))
        {
            return null;
        }

        var (was, isNow) = (new FactLines(before), new FactLines(after));
        return new DiffReport(
            after.Title.Length > 0 ? after.Title : Path.GetFileName(next.Spec),
            ShownPath.Of(old.Spec),
            ShownPath.Of(next.Spec),
            [.. reading.Changes.Select(located => Entry(located, was, isNow))]);
    }

    private static ReadResult Compare(SpecText old, SpecProject after, CancellationToken cancellationToken)
    {
        var project = after with { Lock = old, Drift = after.Drift with { Mode = DriftMode.Quiet } };
        var reading = SpecCompiler.Read(project, cancellationToken);
        return reading with { Drift = reading.Drift ?? new DriftResult(new ApiContract(), reading.Contract, []) };
    }

    private static bool IsLock(SpecText text) =>
        LockReader.IsLock(text.Content)
        || string.Equals(Path.GetExtension(text.Path), ".lock", StringComparison.OrdinalIgnoreCase);

    private static DiffEntry Entry(LocatedChange located, FactLines was, FactLines isNow)
    {
        var (before, after) = FactLines.Of(located.Change, was, isNow);
        var start = located.Range.Start;
        return new(located.Change, ShownPath.Of(located.File), start.Line + 1, start.Column + 1, before, after)
        {
            Pointer = located.Pointer,
        };
    }
}
