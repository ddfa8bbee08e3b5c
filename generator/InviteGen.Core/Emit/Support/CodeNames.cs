namespace InviteGen.Core.Emit.Support;

/// <summary>
/// Finds known names in C# text. It reads millions of characters for a large client, so it makes no strings; names that stand in
/// literals count too, which costs a file too many at worst.
/// </summary>
internal sealed class CodeNames
{
    private const string Reference = "cref=\"";

    private static readonly bool[] Parts =
        [.. Enumerable.Range(0, 128).Select(code => (char)code).Select(character => character == '_' || char.IsLetterOrDigit(character))];

    private readonly Dictionary<uint, List<(string Name, int Id)>> _names = [];

    /// <summary>By the low bits of a hash: nearly all names of a client are none of ours, and this says so at once.</summary>
    private readonly bool[] _mayBe = new bool[1 << 16];

    /// <summary>Adds a name, or two with a dot between them.</summary>
    public void Add(string name, int id)
    {
        var hash = name.Aggregate(2166136261, Add);
        if (!_names.TryGetValue(hash, out var known))
        {
            _names.Add(hash, known = []);
        }

        known.Add((name, id));
        _mayBe[(ushort)hash] = true;
    }

    /// <summary>Tells of each known name in a text.</summary>
    public void Find(string text, Action<int> found)
    {
        var at = 0;
        while (at < text.Length)
        {
            at = IsPart(text[at]) ? ReadName(text, at, found)
                : text[at] == '/' && IsComment(text, at) ? ReadComment(text, at, found)
                : at + 1;
        }
    }

    private int ReadName(string text, int start, Action<int> found)
    {
        var (end, hash) = HashName(text, start, 2166136261);
        var isKnown = Look(text, start, end, hash, found);
        if (isKnown && end + 1 < text.Length && text[end] == '.' && IsPart(text[end + 1]))
        {
            var (last, both) = HashName(text, end + 1, Add(hash, '.'));
            Look(text, start, last, both, found);
        }

        return end;
    }

    private bool Look(string text, int start, int end, uint hash, Action<int> found)
    {
        if (!_mayBe[(ushort)hash] || !_names.TryGetValue(hash, out var candidates))
        {
            return false;
        }

        foreach (var (name, id) in candidates)
        {
            if (name.Length == end - start && string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
            {
                found(id);
            }
        }

        return true;
    }

    // Comments stand on lines of their own. Only what documentation refers to must be there.
    private int ReadComment(string text, int at, Action<int> found)
    {
        var end = text.IndexOf('\n', at);
        end = end < 0 ? text.Length : end;
        for (var next = Next(at); next >= 0; next = Next(at))
        {
            at = next + Reference.Length;
            while (at < end && text[at] != '"')
            {
                at = IsPart(text[at]) ? ReadName(text, at, found) : at + 1;
            }
        }

        return end;

        int Next(int from) => text.IndexOf(Reference, from, end - from, StringComparison.Ordinal);
    }

    private static bool IsComment(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '/')
        {
            return false;
        }

        while (at > 0 && text[at - 1] == ' ')
        {
            at--;
        }

        return at == 0 || text[at - 1] == '\n';
    }

    private static (int End, uint Hash) HashName(string text, int at, uint hash)
    {
        for (; at < text.Length && IsPart(text[at]); at++)
        {
            hash = Add(hash, text[at]);
        }

        return (at, hash);
    }

    private static uint Add(uint hash, char character) => unchecked((hash ^ character) * 16777619);

    /// <summary>No name starts with a digit, so what starts with one is not found.</summary>
    private static bool IsPart(char character) => character < Parts.Length && Parts[character];
}
