using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Writing;

namespace InviteGen.Tool.Diffing;

/// <summary>A contract as the lines of its lock: the shortest text that says what was and what is.</summary>
internal sealed class FactLines
{
    // For an operation that was removed or is new, its head and its parameters say enough.
    private const int MostLines = 14;

    private readonly LockTree _lines;

    /// <param name="contract">What the API promises.</param>
    public FactLines(ApiContract contract) => _lines = LockWriter.Tree(contract);

    /// <summary>What two contracts say about the place of a change.</summary>
    public static (IReadOnlyList<string> Before, IReadOnlyList<string> After) Of(Change change, FactLines old, FactLines next)
    {
        var (was, isNow) = (change.Paths.Before, change.Paths.After);
        var (before, after) = (old._lines.LineOf(was), next._lines.LineOf(isNow));
        return (before, after) switch
        {
            (null, null) => (Words(change.Before), Words(change.After)),
            (null, _) => (Words(change.Before), next.Block(isNow)),
            (_, null) => (old.Block(was), Words(change.After)),
            _ when before != after => ([before], [after]),
            _ when change.Before != change.After => (Words(change.Before), Words(change.After)),
            _ => (old.Block(was), next.Block(isNow)),
        };
    }

    private static string[] Words(string text) => text.Length == 0 ? [] : [text];

    private IReadOnlyList<string> Block(LockPath path)
    {
        var block = _lines.BlockOf(path);
        return block.Count <= MostLines ? block : [.. block.Take(MostLines), $"… {block.Count - MostLines} more lines"];
    }
}
