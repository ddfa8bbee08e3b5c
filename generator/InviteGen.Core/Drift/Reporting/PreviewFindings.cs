using System.Globalization;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>Reports what moving to a preview of an API would mean: as information, because the project has not moved.</summary>
internal static class PreviewFindings
{
    /// <summary>A summary, and each change at its line of the preview.</summary>
    public static IEnumerable<LocatedFinding> Of(SpecText preview, SpecText spec, IReadOnlyList<LocatedChange> changes)
    {
        if (changes.Count == 0)
        {
            return [];
        }

        var counts = new[] { Verdict.Breaking, Verdict.Risky, Verdict.Compatible }.Select(verdict =>
            changes.Count(located => located.Change.Verdict == verdict).ToString(CultureInfo.InvariantCulture));
        var summary = new Finding(
            DiagnosticRules.PreviewDiffers, new(preview.Path, default), [FileName.Of(preview.Path), FileName.Of(spec.Path), .. counts]);
        return [summary.Shown, .. changes.Take(DriftFindings.MostShown).Select(Of)];
    }

    private static LocatedFinding Of(LocatedChange located) => ChangeFinding.Of(
        located, "preview",
        located.Change.Rule.Severity == FindingSeverity.Hidden ? FindingSeverity.Hidden : FindingSeverity.Info);
}
