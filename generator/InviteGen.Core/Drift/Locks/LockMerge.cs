using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Merging;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Locks;

/// <summary>Accepts a part of what has changed.</summary>
public static class LockMerge
{
    /// <summary>
    /// The old lock with some facts of the new one: each is taken as it is there, with all below it where it is new or has another
    /// type, and is removed where it is removed there. What they refer to comes along; what nothing refers to any more is removed.
    /// </summary>
    /// <param name="old">The lock as it is.</param>
    /// <param name="next">The lock as it would be if all were accepted (<see cref="LockWriter"/>).</param>
    /// <param name="paths">The facts to take. Those that neither lock has are ignored.</param>
    /// <param name="findings">Takes what cannot be read of the old lock.</param>
    /// <returns>The text of the lock; null when the old one cannot be read.</returns>
    public static string? Take(SpecText old, string next, IEnumerable<LockPath> paths, FindingSink findings)
    {
        var (before, after) = (LockReader.Read(old, findings), LockReader.Read(new SpecText(old.Path, next), findings));
        if (before is null || after is null)
        {
            return null;
        }

        var merged = LineMerger.Write(before.Lines.Root, after.Lines.Root, new PathTree(paths));
        return LockReader.ReadPart(new SpecText(old.Path, merged), findings) is { } facts
            ? LockWriter.Write(ReachedFacts.Of(facts, after.Contract), before.Acceptances)
            : null;
    }
}
