using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>What must be found of an edit, once.</summary>
/// <param name="Edit">What was done.</param>
/// <param name="Path">Where, in the contract.</param>
/// <param name="SlugEnd">The end of its slug: how it begins tells the way that values travel.</param>
internal sealed record ExpectedChange(string Edit, LockPath Path, string SlugEnd)
{
    /// <summary>True for what must be found. A status with a body stands in a lock by its media type.</summary>
    public bool IsMetBy(Change change) => change.Slug.EndsWith(SlugEnd, StringComparison.Ordinal)
        && (change.Path == Path || change.Path.ToString().StartsWith(Path + " ", StringComparison.Ordinal));

    public override string ToString() => $"{Edit}: …{SlugEnd} at {Path}";
}
