using System.Text;
using System.Text.RegularExpressions;

namespace InviteGen.Core.Text;

/// <summary>
/// Finds the OpenAPI document that a Markdown page embeds as a fenced code block (CommonMark 0.31, section 4.5).
/// </summary>
internal static class MarkdownPage
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Indentation is free, not 3 spaces at most: a block inside a list item is indented by the item.
    private static readonly Regex Fence =
        new(@"^(?<indent>[ \t]*(?:[-*+][ \t]+)?)(?<fence>`{3,}|~{3,})(?<info>.*)$", RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Language =
        new(@"^\s*\{?\.?(ya?ml|json)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    private static readonly Regex RootKey =
        new(@"^[ \t{]*['""]?(openapi|swagger)['""]?[ \t]*:", RegexOptions.CultureInvariant | RegexOptions.Multiline, Patience);

    /// <summary>The page with all but the first such block blanked; null when there is none.</summary>
    public static string? FindDocument(string page)
    {
        var lines = Lines(page).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (OpeningFence(page, lines[i]) is not { } opening)
            {
                continue;
            }

            var first = i + 1;
            do
            {
                i++;
            }
            while (i < lines.Count && !Closes(page, lines[i], opening.Fence));

            if (opening.IsDocument && first < i && Blank(page, lines, first, i) is { } content && RootKey.IsMatch(content))
            {
                return content;
            }
        }

        return null;
    }

    private static (string Fence, bool IsDocument)? OpeningFence(string page, (int Start, int End) line)
    {
        // Only short lines can open a block; a megabyte on one line is not worth a regular expression.
        var match = line.End - line.Start > 1000 ? Match.Empty : Fence.Match(page.Substring(line.Start, line.End - line.Start));
        if (!match.Success)
        {
            return null;
        }

        var (fence, info) = (match.Groups["fence"].Value, match.Groups["info"].Value);
        // An info string with a backtick is inline code that only looks like a fence.
        return fence[0] == '`' && info.Contains("`") ? null : (fence, Language.IsMatch(info));
    }

    private static bool Closes(string page, (int Start, int End) line, string opening)
    {
        var text = page.AsSpan(line.Start, line.End - line.Start).Trim();
        return text.Length >= opening.Length && text.Trim(opening[0]).IsEmpty;
    }

    private static string Blank(string page, List<(int Start, int End)> lines, int first, int last)
    {
        var end = lines[last - 1].End;
        var content = new StringBuilder(end);
        for (var i = 0; i < lines[first].Start; i++)
        {
            content.Append(page[i] is '\r' or '\n' ? page[i] : ' ');
        }

        return content.Append(page, lines[first].Start, end - lines[first].Start).ToString();
    }

    private static IEnumerable<(int Start, int End)> Lines(string page)
    {
        var start = 0;
        while (start < page.Length)
        {
            var end = page.IndexOfAny(['\r', '\n'], start);
            end = end < 0 ? page.Length : end;
            yield return (start, end);
            start = end + 1 < page.Length && page[end] == '\r' && page[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }
}
