using System.Text.RegularExpressions;

namespace InviteGen.Witness;

/// <summary>The text of a document: a whole file, or the fenced block of a Markdown page.</summary>
internal static partial class SpecFile
{
    public static string Read(string path)
    {
        var text = File.ReadAllText(path);
        return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? Fence().Match(text).Groups["block"].Value : text;
    }

    // CommonMark, fenced code blocks: the closing fence is at least as long as the opening one.
    [GeneratedRegex(@"^(?<fence>`{3,})(yaml|yml|json)\b[^\n]*\n(?<block>\s*[""']?(openapi|swagger).*?)^\k<fence>`*\s*$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
