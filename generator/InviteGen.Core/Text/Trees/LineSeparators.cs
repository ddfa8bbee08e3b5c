namespace InviteGen.Core.Text.Trees;

/// <summary>
/// Hides U+0085, U+2028 and U+2029 from YamlDotNet, which ends lines at them as YAML 1.1 did. In YAML 1.2 they are text
/// (section 5.4), and JSON strings, which YAML includes, contain them.
/// </summary>
internal static class LineSeparators
{
    // Code points that Unicode reserves for such use inside a program.
    private const string Separators = "\u0085\u2028\u2029";
    private const string StandIns = "\uFDD0\uFDD1\uFDD2";

    private static readonly char[] SeparatorChars = Separators.ToCharArray();

    /// <summary>True when the text has such characters, and none of those that stand in for them.</summary>
    public static bool AreIn(string text) =>
        text.IndexOfAny(SeparatorChars) >= 0 && text.IndexOfAny(StandIns.ToCharArray()) < 0;

    /// <summary>The text, of the same length, without them.</summary>
    public static string Hide(string text) => Swap(text, Separators, StandIns);

    /// <summary>The text with them again.</summary>
    public static string Restore(string text) => Swap(text, StandIns, Separators);

    private static string Swap(string text, string from, string to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            text = text.Replace(from[i], to[i]);
        }

        return text;
    }
}
