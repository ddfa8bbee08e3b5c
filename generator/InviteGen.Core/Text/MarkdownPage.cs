namespace InviteGen.Core.Text;

/// <summary>
/// Finds the OpenAPI document that a Markdown page embeds as a fenced code block (CommonMark 0.31, section 4.5). Each line is
/// looked at a fixed number of times, however many blocks there are.
/// </summary>
internal static class MarkdownPage
{
    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>The page with all but the first such block blanked; null when there is none.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static string? FindDocument(string page, CancellationToken cancellationToken)
    {
        MarkdownFence? open = null;
        var first = 0;
        var last = 0;
        for (var start = 0; start < page.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = EndOfLine(page, start);
            var line = page.AsSpan(start, end - start);
            if (open is not { } fence)
            {
                open = MarkdownFence.Of(line);
                first = last = NextLine(page, end);
            }
            else if (!fence.IsClosedBy(line))
            {
                last = end;
            }
            else if (IsDocument(page, fence, first, last))
            {
                return Blank(page, first, last);
            }
            else
            {
                open = null;
            }

            start = NextLine(page, end);
        }

        // The end of the page ends a block too.
        return open is { } unclosed && IsDocument(page, unclosed, first, last) ? Blank(page, first, last) : null;
    }

    private static bool IsDocument(string page, MarkdownFence fence, int first, int last) =>
        fence.IsData && RootKey.IsBetween(page, first, last);

    private static string Blank(string page, int first, int last)
    {
        var content = page.ToCharArray(0, last);
        for (var i = 0; i < first; i++)
        {
            content[i] = content[i] is '\r' or '\n' ? content[i] : ' ';
        }

        return new(content);
    }

    private static int EndOfLine(string page, int start)
    {
        var end = page.IndexOfAny(Breaks, start);
        return end < 0 ? page.Length : end;
    }

    private static int NextLine(string page, int end) =>
        end + 1 < page.Length && page[end] == '\r' && page[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, page.Length);
}
