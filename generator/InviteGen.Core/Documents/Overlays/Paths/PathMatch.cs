using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>A value that a path selects, with the place where it stands now.</summary>
/// <param name="Container">The object or array around it; null for the root.</param>
/// <param name="Key">Its name in an object.</param>
/// <param name="Index">Its position in an array.</param>
/// <param name="Value">The value.</param>
/// <param name="Depth">How many values there are from the root to this one.</param>
internal readonly record struct PathMatch(SpecNode? Container, string? Key, int Index, SpecNode Value, int Depth)
{
    /// <summary>The children of the value, in the order of the document.</summary>
    public IEnumerable<PathMatch> Children
    {
        get
        {
            var match = this;
            return Value switch
            {
                SpecObject members => members.Select(member => match.Member(members, member.Key, member.Value)),
                SpecArray items => items.Select((_, i) => match.Item(items, i)),
                _ => [],
            };
        }
    }

    /// <summary>A member of the value.</summary>
    public PathMatch Member(SpecObject owner, string key, SpecNode value) => new(owner, key, 0, value, Depth + 1);

    /// <summary>An item of the value.</summary>
    public PathMatch Item(SpecArray owner, int index) => new(owner, null, index, owner[index], Depth + 1);
}
