namespace InviteGen.Tool.Diffing.Html;

/// <summary>HTML that is safe to show: text came into it only encoded.</summary>
/// <param name="Text">The HTML.</param>
internal readonly record struct Markup(string Text)
{
    /// <summary>Nothing.</summary>
    public static readonly Markup None = new("");

    /// <summary>What the literal says, with its holes encoded.</summary>
    public static Markup Of(MarkupHandler literal) => new(literal.ToString());

    /// <summary>One after the other.</summary>
    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Text)));
}
