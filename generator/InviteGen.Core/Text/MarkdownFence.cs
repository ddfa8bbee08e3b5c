namespace InviteGen.Core.Text;

/// <summary>The line that opens a fenced code block (CommonMark 0.31, section 4.5).</summary>
/// <param name="Mark">The character that the fence is made of: a backtick or a tilde.</param>
/// <param name="Length">How many there are; the closing fence has at least as many.</param>
/// <param name="IsData">True when the block says that it holds YAML or JSON.</param>
internal readonly record struct MarkdownFence(char Mark, int Length, bool IsData)
{
    private const int ShortestFence = 3;

    private static readonly string[] Languages = ["yaml", "yml", "json"];

    /// <summary>Reads a line; null when it opens no block.</summary>
    public static MarkdownFence? Of(ReadOnlySpan<char> line)
    {
        // Indentation is free, not 3 spaces at most: a block inside a list item is indented by the item.
        var text = line.TrimStart(" \t".AsSpan());
        if (text.Length > 1 && text[0] is '-' or '*' or '+' && text[1] is ' ' or '\t')
        {
            text = text.Slice(1).TrimStart(" \t".AsSpan());
        }

        if (text.Length < ShortestFence || text[0] is not ('`' or '~'))
        {
            return null;
        }

        var info = text.TrimStart(text[0]);
        var length = text.Length - info.Length;
        // An info string with a backtick is inline code that only looks like a fence.
        return length < ShortestFence || (text[0] == '`' && info.IndexOf('`') >= 0) ? null : new(text[0], length, IsLanguage(info));
    }

    /// <summary>True for a line that ends the block.</summary>
    public bool IsClosedBy(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length >= Length && text.Trim(Mark).IsEmpty;
    }

    // Written as "yaml", "{yaml}" or "{.yaml}"; what follows the language is for others.
    private static bool IsLanguage(ReadOnlySpan<char> info)
    {
        var text = info.TrimStart();
        text = text.Slice(text.Length > 0 && text[0] == '{' ? 1 : 0);
        text = text.Slice(text.Length > 0 && text[0] == '.' ? 1 : 0);
        foreach (var language in Languages)
        {
            if (text.StartsWith(language.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return text.Length == language.Length || !(char.IsLetterOrDigit(text[language.Length]) || text[language.Length] == '_');
            }
        }

        return false;
    }
}
