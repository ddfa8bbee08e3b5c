namespace InviteGen.Core.Text.Trees;

/// <summary>
/// YamlDotNet refuses a block scalar that begins with a line of spaces, which YAML allows and real documents contain. The
/// spaces mean nothing there; moved to the end of the header line they do no harm, and no offset after them changes.
/// </summary>
internal static class BlockScalarSpaces
{
    // An indentation and a chomping indicator (YAML 1.2.2, section 8.1.1).
    private const int MostIndicators = 2;

    private static readonly char[] Headers = ['|', '>'];

    /// <summary>The text with such spaces moved; null when there are none.</summary>
    public static string? Move(string text)
    {
        var moved = text.ToCharArray();
        var at = text.IndexOfAny(Headers);
        while (at >= 0)
        {
            var (start, end) = BlankLines(text, EndOfHeader(text, at + 1));
            Straighten(moved, text, start, end);
            at = text.IndexOfAny(Headers, Math.Max(end, at + 1));
        }

        var result = new string(moved);
        return result == text ? null : result;
    }

    private static int EndOfHeader(string text, int at)
    {
        var limit = Math.Min(text.Length, at + MostIndicators);
        while (at < limit && text[at] is '-' or '+' or (>= '0' and <= '9'))
        {
            at++;
        }

        return SkipSpaces(text, at);
    }

    // From the end of the header line to the start of the first line that is not blank; that line's own spaces stay.
    private static (int Start, int End) BlankLines(string text, int start)
    {
        var end = start;
        for (var at = start; LineBreak(text, at) is > 0 and var length; at = SkipSpaces(text, end))
        {
            end = at + length;
        }

        return (start, end);
    }

    private static int LineBreak(string text, int at) =>
        at < text.Length && text[at] == '\n' ? 1
        : at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2
        : 0;

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private static void Straighten(char[] moved, string text, int start, int end)
    {
        var to = end;
        for (var i = end - 1; i >= start; i--)
        {
            if (text[i] is '\r' or '\n')
            {
                moved[--to] = text[i];
            }
        }

        while (to > start)
        {
            moved[--to] = ' ';
        }
    }
}
