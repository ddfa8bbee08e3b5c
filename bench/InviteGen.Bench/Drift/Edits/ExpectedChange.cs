using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>What must be found of an edit, once.</summary>
/// <param name="Edit">What was done.</param>
/// <param name="Path">Where, in the contract.</param>
/// <param name="SlugEnd">The end of its slug: how it begins tells the way that values travel.</param>
internal sealed record ExpectedChange(string Edit, LockPath Path, string SlugEnd)
{
    public bool IsMetBy(Change change) => change.Path == Path && change.Slug.EndsWith(SlugEnd, StringComparison.Ordinal);

    public override string ToString() => $"{Edit}: …{SlugEnd} at {Path}";
}
