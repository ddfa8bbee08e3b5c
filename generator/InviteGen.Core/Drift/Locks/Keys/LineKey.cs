namespace InviteGen.Core.Drift.Locks.Keys;

/// <summary>Finds the key in a line without understanding the rest of it, so that locks can be merged line by line.</summary>
internal static class LineKey
{
    private static readonly string[] Whole = ["| ", "where ", "only ", "accept ", "requires "];

    /// <summary>The key of the fact that a line is about.</summary>
    public static string Of(string text)
    {
        if (StartsWithAny(text, Whole))
        {
            return text;
        }

        if (text.StartsWith(LockKeys.Discriminator, StringComparison.Ordinal))
        {
            return LockKeys.Discriminator;
        }

        var end = End(text);
        if (text.StartsWith("security ", StringComparison.Ordinal) && end < text.Length && text[end] != ':')
        {
            // Two alternatives may need one scheme with other scopes.
            return text;
        }

        var key = text.Substring(0, end);
        var isOperation = key.Length > 0 && key[0] is >= 'A' and <= 'Z' && key.IndexOf(' ') > 0;
        if (isOperation || key.StartsWith("server ", StringComparison.Ordinal))
        {
            return key;
        }

        key = key.TrimEnd('!', '~');
        return key.StartsWith("body! ", StringComparison.Ordinal) ? "body" + key.Substring(5) : key;
    }

    /// <summary>What stands behind the key of a line.</summary>
    public static string Rest(string text) => text.Substring(End(text));

    private static bool StartsWithAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int End(string text)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted)
            {
                i += text[i] == '\\' ? 1 : 0;
            }
            else if ((text[i] == ':' && (i + 1 == text.Length || text[i + 1] == ' '))
                || (text[i] == ' ' && i + 1 < text.Length && text[i + 1] is '[' or '#' or '~'))
            {
                return i;
            }
        }

        return text.Length;
    }
}
