using InviteGen.Core.CSharp;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Impact;

/// <summary>Finds the C# that changes concern.</summary>
/// <param name="old">The client of the API as it was.</param>
/// <param name="current">The client of the API as it is.</param>
internal sealed class DriftNotes(ClientPlan old, ClientPlan current)
{
    private readonly PlanSymbols _old = new(old);
    private readonly PlanSymbols _current = new(current);

    /// <summary>A note for each change.</summary>
    /// <param name="changes">What has changed.</param>
    /// <param name="spec">The file name of the spec.</param>
    /// <param name="isPreview">True for what is going to be.</param>
    public IEnumerable<DriftNote> Of(IEnumerable<Change> changes, string spec, bool isPreview) => changes.Select(change =>
    {
        var (before, after) = (_old.Of(change.Paths.Before), _current.Of(change.Paths.After));
        var (first, second) = change.IsRemoval ? (before, after) : (after, before);
        return DriftNote.Of(change, _current.Client, spec, isPreview, first.Count > 0 ? first : second);
    });
}
