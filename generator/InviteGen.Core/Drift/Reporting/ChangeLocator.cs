using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>Gives changes their places in the document that has changed.</summary>
internal static class ChangeLocator
{
    /// <summary>The changes, worst first, and of those that are equally bad in the order of the document.</summary>
    /// <param name="changes">What has changed.</param>
    /// <param name="document">The later document.</param>
    /// <param name="locator">Knows the texts of the document.</param>
    /// <param name="edit">How a change is accepted by hand.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static EquatableArray<LocatedChange> Locate(
        IReadOnlyList<Change> changes, SpecDocument document, FindingLocator locator, Func<Change, string> edit,
        CancellationToken cancellationToken) => changes
            .Select(change =>
            {
                var (file, pointer) = document.PlaceOf((change.At ?? Site.Root).Pointer);
                var place = locator.Locate(new Finding(change.Rule, file, pointer, [""]), cancellationToken);
                return new LocatedChange(change, file, place.Range, edit(change));
            })
            .OrderByDescending(located => located.Change.Verdict)
            .ThenBy(located => located.File == document.Source.Path ? "" : located.File, StringComparer.Ordinal)
            .ThenBy(located => located.Range.Start.Offset)
            .ToEquatableArray();
}
