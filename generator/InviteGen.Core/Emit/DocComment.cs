using System.Text;

namespace InviteGen.Core.Emit;

/// <summary>Writes XML documentation. Text from a spec becomes a comment only through here.</summary>
internal static class DocComment
{
    private const int Width = 110;

    /// <summary>Writes an element such as <c>summary</c>, on one line where it fits; nothing when there is no text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="element">The element with its attributes, such as <c>param name="body"</c>.</param>
    /// <param name="text">Text from a spec.</param>
    /// <param name="otherwise">What stands there when nothing of the text can be seen.</param>
    public static void Write(SourceWriter writer, string element, string text, string otherwise = "")
    {
        var lines = Wrap(text) is { Count: > 0 } visible ? visible : Wrap(otherwise);
        if (lines.Count == 0)
        {
            return;
        }

        var end = element.Split(' ')[0];
        if (lines.Count == 1)
        {
            writer.Line($"/// <{element}>{lines[0]}</{end}>");
            return;
        }

        writer.Line($"/// <{element}>");
        foreach (var line in lines)
        {
            writer.Line(line.Length == 0 ? "///" : "/// " + line);
        }

        writer.Line($"/// </{end}>");
    }

    /// <summary>The first paragraph of a CommonMark text.</summary>
    public static string FirstParagraph(string text)
    {
        var paragraph = text.Replace("\r\n", "\n").Trim().Split(["\n\n"], 2, StringSplitOptions.None)[0];
        return paragraph.Trim();
    }

    /// <summary>Makes text harmless inside XML: what is not a character of XML 1.0 is left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(character).Append(text[++i]);
                continue;
            }

            escaped.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\t' => " ",
                _ when char.IsControl(character) || char.IsSurrogate(character) || character >= '\uFFFE' => "",
                '\u2028' or '\u2029' or '\u0085' => " ",
                _ when IsBidirectional(character) => "",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>These make an editor show text elsewhere than it stands (Unicode UTS 55, section 3.2).</summary>
    private static bool IsBidirectional(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>CommonMark's code spans are those of XML documentation.</summary>
    private static string MarkCode(string line)
    {
        var parts = line.Split('`');
        return parts.Length % 2 == 0
            ? line
            : string.Concat(parts.Select((part, i) => i % 2 == 0 ? part : $"<c>{part}</c>"));
    }

    private static List<string> Wrap(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Replace("\r\n", "\n").Replace('\r', '\n').Trim().Split('\n'))
        {
            var rest = MarkCode(Escape(line).Trim());
            if (rest.Length == 0 && lines.Count > 0 && lines[lines.Count - 1].Length == 0)
            {
                continue;
            }

            lines.AddRange(Split(rest));
        }

        return lines.Count == 1 && lines[0].Length == 0 ? [] : lines;
    }

    /// <summary>Splits at spaces. It walks on instead of cutting the rest off: a line may have ten megabytes.</summary>
    private static IEnumerable<string> Split(string line)
    {
        var start = 0;
        while (line.Length - start > Width && line.LastIndexOf(' ', start + Width, Width) is > 0 and var cut)
        {
            yield return line.Substring(start, cut - start).TrimEnd();
            start = cut + 1;
        }

        yield return line.Substring(start);
    }
}
