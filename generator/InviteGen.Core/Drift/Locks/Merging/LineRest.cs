namespace InviteGen.Core.Drift.Locks.Merging;

/// <summary>Finds what stands behind the key of a line, without understanding it.</summary>
internal static class LineRest
{
    /// <summary>What stands behind the key of a line.</summary>
    public static string Of(string text) => text.Substring(End(text));

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
