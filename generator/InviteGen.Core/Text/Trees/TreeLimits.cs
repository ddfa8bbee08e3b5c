namespace InviteGen.Core.Text.Trees;

/// <summary>
/// What a document may cost the compiler that reads it. Every limit is far above every real document known to us.
/// </summary>
internal static class TreeLimits
{
    /// <summary>
    /// Values inside values. Later steps, ours and those of Microsoft.OpenApi, walk the tree by recursion on the compiler's
    /// threads, which may have a stack of one megabyte. The deepest real documents have about 40 levels.
    /// </summary>
    public const int Depth = 192;

    /// <summary>UTF-16 units of one text. The largest real documents have about 13 million.</summary>
    public const int Length = 64 * 1024 * 1024;

    /// <summary>Values that exist only because a YAML alias repeats them: a page of aliases can stand for billions.</summary>
    public const int AliasedValues = 1_000_000;
}
