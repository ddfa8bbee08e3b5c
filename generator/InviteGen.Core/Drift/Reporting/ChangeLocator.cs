using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>Gives changes their locations in the document that has changed.</summary>
internal static class ChangeLocator
{
    /// <summary>The changes, worst first, and of those that are equally bad in the order of the document.</summary>
    /// <param name="changes">What has changed.</param>
    /// <param name="document">The later document.</param>
    public static EquatableArray<LocatedChange> Locate(IReadOnlyList<Change> changes, SpecDocument document) => changes
            .Select(change =>
            {
                var (file, range) = document.LocationOf(change.At ?? document.Root);
                // What is kept of a change must not keep the document.
                return new LocatedChange(change with { At = null }, file, range, change.At?.Pointer.Text ?? "");
            })
            .OrderByDescending(located => located.Change.Verdict)
            .ThenBy(located => located.File == document.Source.Path ? "" : located.File, StringComparer.Ordinal)
            .ThenBy(located => located.Range.Start.Offset)
            .ToEquatableArray();
}
