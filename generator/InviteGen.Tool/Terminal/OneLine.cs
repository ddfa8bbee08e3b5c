namespace InviteGen.Tool.Terminal;

/// <summary>Makes text of a document safe for a terminal.</summary>
internal static class OneLine
{
    /// <summary>The text without line breaks, terminal commands and marks that change the text direction.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => IsHarmful(c) ? ' ' : c));

    private static bool IsHarmful(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
