namespace InviteGen.Tool.Accepting;

/// <summary>A line of a comparison of two texts.</summary>
/// <param name="Mark"><c>-</c> for a removed line, <c>+</c> for an added one, a space for a line of both texts.</param>
/// <param name="Text">The line without its line break.</param>
internal sealed record DiffLine(char Mark, string Text)
{
    /// <summary>A line of both texts.</summary>
    public static DiffLine Same(string text) => new(' ', text);

    /// <summary>A line of the first text only.</summary>
    public static DiffLine Removed(string text) => new('-', text);

    /// <summary>A line of the second text only.</summary>
    public static DiffLine Added(string text) => new('+', text);
}
