namespace InviteGen.Tool.Terminal;

/// <summary>Text of a document on a terminal: the document may hold anything.</summary>
internal static class OneLine
{
    /// <summary>The text without line breaks, commands to the terminal, and marks that turn its direction.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => IsHarmful(c) ? ' ' : c));

    private static bool IsHarmful(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
