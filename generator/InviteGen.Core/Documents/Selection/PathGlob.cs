namespace InviteGen.Core.Documents.Selection;

/// <summary>
/// A path in which <c>*</c> stands for anything within a segment and <c>**</c> for anything. Matching costs the product of the
/// lengths at most, whatever the pattern.
/// </summary>
internal sealed class PathGlob(string pattern)
{
    /// <summary>True when the pattern describes the whole path; letters must agree in case.</summary>
    public bool IsMatch(string path)
    {
        // Which beginnings of the path the pattern read so far describes.
        var reached = new bool[path.Length + 1];
        reached[0] = true;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '*')
            {
                Advance(reached, path, pattern[i]);
                continue;
            }

            var isDeep = i + 1 < pattern.Length && pattern[i + 1] == '*';
            i += isDeep ? 1 : 0;
            Spread(reached, path, isDeep);
        }

        return reached[path.Length];
    }

    private static void Advance(bool[] reached, string path, char expected)
    {
        for (var at = path.Length; at > 0; at--)
        {
            reached[at] = reached[at - 1] && path[at - 1] == expected;
        }

        reached[0] = false;
    }

    private static void Spread(bool[] reached, string path, bool isDeep)
    {
        for (var at = 1; at <= path.Length; at++)
        {
            reached[at] |= reached[at - 1] && (isDeep || path[at - 1] != '/');
        }
    }
}
