using System.Globalization;

namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>Changes of a text, whatever it is.</summary>
internal static class TextMutations
{
    private static readonly string[] Insertions =
    [
        "\t", "\r", "\0", "\uFEFF", "\u2028", "\u0085", "\uD800", "\"", "'", "{", "}", "[", "]", ":", ": ", ",", "#", " #", "&a ", "*a",
        "<<: ", "|", ">", "!", "%",
        "@", "`", "? ", "- ", "---\n", "...\n", "%YAML 1.1\n", "\\", "/* */", "//", "\n", "\n\n", "  ", "null", "```\n", "1e999",
        "\u202E",
    ];

    /// <summary>Changes a text in one to four ways.</summary>
    public static string Apply(string text, Random random)
    {
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            text = ApplyOne(text, random);
        }

        return text;
    }

    private static string ApplyOne(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + random.Next(1, 1 + random.Next(1, 40)));
        return random.Next(9) switch
        {
            0 => text.Remove(at, end - at),
            1 => text.Insert(at, Insertions[random.Next(Insertions.Length)]),
            2 => text.Insert(at, text[at..end]),
            3 => text[..at],
            4 => text.Insert(at, Repeated(random)),
            5 => text.ReplaceLineEndings(random.Next(2) == 0 ? "\r\n" : "\r"),
            6 => text.Insert(random.Next(text.Length + 1), text[at..end]),
            _ => WithLines(text, random),
        };
    }

    private static string Repeated(Random random)
    {
        var count = random.Next(3) == 0 ? random.Next(1, 100_000) : random.Next(1, 300);
        return string.Concat(Enumerable.Repeat(Insertions[random.Next(Insertions.Length)], count));
    }

    private static string WithLines(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(5))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 3:
                lines[one] = new string(' ', random.Next(1, 8)) + lines[one];
                break;
            default:
                lines[one] = lines[one].TrimStart() + random.Next(100).ToString(CultureInfo.InvariantCulture);
                break;
        }

        return string.Join('\n', lines);
    }
}
