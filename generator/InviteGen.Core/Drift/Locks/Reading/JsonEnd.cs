namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Finds the end of a JSON value in a line, in one pass and without recursion, whatever the line holds.</summary>
internal static class JsonEnd
{
    /// <summary>The place behind the value that begins at <paramref name="start"/>.</summary>
    public static int Of(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    i = StringEnd(text, i);
                    break;
                case '{' or '[':
                    depth++;
                    continue;
                case '}' or ']' when depth > 0:
                    depth--;
                    break;
                case ',' or ']' or ' ' when depth == 0:
                    return i;
                default:
                    continue;
            }

            if (depth == 0)
            {
                return Math.Min(i + 1, text.Length);
            }
        }

        return text.Length;
    }

    private static int StringEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                return i;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return text.Length;
    }
}
