namespace InviteGen.Tool.Accepting;

/// <summary>A line of two texts.</summary>
/// <param name="Mark"><c>-</c> for one that is gone, <c>+</c> for one that is new, a space for one that both have.</param>
/// <param name="Text">The line without its end.</param>
internal sealed record DiffLine(char Mark, string Text)
{
    /// <summary>A line of both.</summary>
    public static DiffLine Same(string text) => new(' ', text);

    /// <summary>A line of the first.</summary>
    public static DiffLine Removed(string text) => new('-', text);

    /// <summary>A line of the second.</summary>
    public static DiffLine Added(string text) => new('+', text);
}
