namespace InviteGen.Tool.Diffing.Html;

/// <summary>HTML that is safe to show: text came into it only encoded.</summary>
/// <param name="Text">The HTML.</param>
internal readonly record struct Markup(string Text)
{
    /// <summary>Nothing.</summary>
    public static readonly Markup None = new("");

    /// <summary>What the literal says, with its holes encoded.</summary>
    public static Markup Of(MarkupHandler literal) => new(literal.ToString());

    /// <summary>A path that may go on in the next line behind each slash, and nowhere else as long as there is room.</summary>
    public static Markup Breakable(string text) =>
        Join(text.Split('/').Select((piece, number) => number == 0 ? Of($"{piece}") : Of($"/<wbr>{piece}")));

    /// <summary>One after the other.</summary>
    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Text)));
}
