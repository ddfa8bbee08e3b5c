namespace InviteGen.Core.Tests.Harness;

/// <summary>Compares a piece of generated code, whatever its indentation.</summary>
internal static class Snippet
{
    /// <summary>Demands that the lines of <paramref name="expected"/> stand together in <paramref name="text"/>.</summary>
    public static void Shows(this string text, string expected)
    {
        if (!Has(text, expected))
        {
            Assert.Fail($"Expected:\n{expected}\n\nin:\n{text}");
        }
    }

    /// <summary>Demands the opposite.</summary>
    public static void DoesNotShow(this string text, string unexpected)
    {
        if (Has(text, unexpected))
        {
            Assert.Fail($"Did not expect:\n{unexpected}\n\nin:\n{text}");
        }
    }

    private static bool Has(string text, string piece)
    {
        var lines = text.Split('\n');
        var wanted = piece.Split('\n');
        return Enumerable.Range(0, Math.Max(0, lines.Length - wanted.Length + 1)).Any(start => Matches(lines, start, wanted));
    }

    private static bool Matches(string[] lines, int start, string[] wanted)
    {
        var margin = lines[start][..(lines[start].Length - lines[start].TrimStart().Length)];
        return wanted.Select((line, i) => lines[start + i] == (line.Length == 0 ? "" : margin + line)).All(same => same);
    }
}
