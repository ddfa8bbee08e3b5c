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
        var (first, second) = change.IsRemoval ? (_old, _current) : (_current, _old);
        var symbols = first.Of(change.Path);
        return DriftNote.Of(change, _current.Client, spec, isPreview, symbols.Count > 0 ? symbols : second.Of(change.Path));
    });
}
