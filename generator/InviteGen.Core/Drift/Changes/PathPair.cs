using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Changes;

/// <summary>
/// The addresses of one fact: in the earlier contract and in the later one. They differ where something around it, or the fact itself,
/// has another name, as a variable of a path that was renamed.
/// </summary>
/// <param name="Before">Its address in the earlier contract; of something new, where it would stand there.</param>
/// <param name="After">Its address in the later contract; of something that was removed, where it would stand there.</param>
public readonly record struct PathPair(LockPath Before, LockPath After)
{
    /// <summary>Both contracts themselves.</summary>
    public static readonly PathPair Root = new(LockPath.Root, LockPath.Root);

    /// <summary>A fact below this one that has the same key in both.</summary>
    public static PathPair operator /(PathPair pair, string key) => pair.Below(key, key);

    /// <summary>A fact below this one that has a key in each.</summary>
    public PathPair Below(string before, string after) => new(Before / before, After / after);
}
