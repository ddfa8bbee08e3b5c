namespace InviteGen.Core.Text.Trees;

/// <summary>Where a node was written, or what it was made from.</summary>
/// <param name="Owner">The container that it was written in, the node that it was made from, or the file of a root.</param>
/// <param name="Key">Its name in an object.</param>
/// <param name="Position">Its position in an array; below 0 for everything else.</param>
/// <param name="Start">Where the range starts that a finding shows, as its source counts.</param>
/// <param name="End">Where that range ends.</param>
internal readonly record struct SpecOrigin(object? Owner, string? Key, int Position, int Start, int End)
{
    /// <summary>The position of a member, and of a root.</summary>
    public const int NoItem = -1;

    /// <summary>The position of a node that no author wrote.</summary>
    public const int Made = -2;

    /// <summary>A root, which starts with its first token.</summary>
    public static SpecOrigin Root(SpecSource source, int start, int end) => new(source, null, NoItem, start, end);

    /// <summary>A member of an object; its key is shown.</summary>
    public static SpecOrigin Member(SpecNode owner, string key, int start, int end) => new(owner, key, NoItem, start, end);

    /// <summary>An item of an array; its first line is shown.</summary>
    public static SpecOrigin Item(SpecNode owner, int index, int start, int end) => new(owner, null, index, start, end);

    /// <summary>What is made from a node stands where that was written.</summary>
    public static SpecOrigin MadeFrom(SpecNode node)
    {
        var written = node.Written;
        return new(written, written.Key, Made, written.Start, written.End);
    }
}
