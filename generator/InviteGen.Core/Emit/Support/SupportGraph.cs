namespace InviteGen.Core.Emit.Support;

/// <summary>Knows which support file needs which, by the names in their texts: there is no table to keep.</summary>
internal sealed class SupportGraph
{
    private static readonly Lazy<SupportGraph> Once = new(() => new SupportGraph([.. SupportFile.All()]));

    private readonly CodeNames _names = new();
    private readonly List<int>[] _needs;

    public SupportGraph(IReadOnlyList<SupportFile> files)
    {
        Files = files;
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var name in NamesOf(files[i]))
            {
                _names.Add(name, i);
            }
        }

        _needs = [.. files.Select(NeedsOf)];
    }

    /// <summary>The graph of the support code.</summary>
    public static SupportGraph Shared => Once.Value;

    /// <summary>Every file, sorted by name.</summary>
    public IReadOnlyList<SupportFile> Files { get; }

    /// <summary>The files that these texts need, with those that they need in turn, sorted by name.</summary>
    public IEnumerable<SupportFile> NeededBy(IEnumerable<string> texts)
    {
        var needed = new HashSet<int>();
        var open = new Stack<int>();
        foreach (var text in texts.Where(_ => needed.Count < Files.Count))
        {
            _names.Find(text, Add);
            while (open.Count > 0)
            {
                _needs[open.Pop()].ForEach(Add);
            }
        }

        return needed.OrderBy(file => file).Select(file => Files[file]);

        void Add(int file)
        {
            if (needed.Add(file))
            {
                open.Push(file);
            }
        }
    }

    /// <summary>Others call the members of a static class by its name and theirs.</summary>
    private static IEnumerable<string> NamesOf(SupportFile file) =>
        file.IsPiece ? file.DeclaredMembers.Select(member => file.Type + "." + member) : file.DeclaredTypes;

    private List<int> NeedsOf(SupportFile file)
    {
        var needs = new HashSet<int>();
        _names.Find(file.Content, found => needs.Add(found));
        var siblings = new CodeNames();
        for (var i = 0; i < Files.Count; i++)
        {
            if (Files[i].Type != file.Type)
            {
                continue;
            }

            if (!Files[i].IsPiece)
            {
                needs.Add(i);
                continue;
            }

            foreach (var member in Files[i].DeclaredMembers)
            {
                siblings.Add(member, i);
            }
        }

        siblings.Find(file.Content, found => needs.Add(found));
        return [.. needs];
    }
}
