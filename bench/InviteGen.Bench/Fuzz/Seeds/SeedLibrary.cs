using InviteGen.Bench.Corpus;
using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Seeds;

/// <summary>
/// The documents that mutants are made from, in groups that are chosen equally often: many small documents count no more than few.
/// </summary>
internal sealed class SeedLibrary
{
    /// <summary>A larger document takes longer to read than its mutants.</summary>
    private const long MostBytes = 5_000_000;

    private readonly List<List<CorpusDocument>> _groups = [];

    private SeedLibrary(DirectoryInfo tests) => Fragments = TestFragments.Load(tests);

    /// <summary>Pieces of documents.</summary>
    public IReadOnlyList<FuzzNode> Fragments { get; }

    /// <summary>Lists the documents of the repository, and those of another folder.</summary>
    public static SeedLibrary Load(DirectoryInfo repository, DirectoryInfo? corpus)
    {
        var tests = new DirectoryInfo(Path.Combine(repository.FullName, "tests"));
        var library = new SeedLibrary(tests);
        library.Add(new DirectoryInfo(Path.Combine(repository.FullName, "specs")));
        foreach (var project in tests.GetDirectories().OrderBy(folder => folder.Name, StringComparer.Ordinal))
        {
            library.Add(project);
        }

        foreach (var folder in corpus?.GetDirectories().OrderBy(folder => folder.Name, StringComparer.Ordinal).ToArray() ?? [])
        {
            library.Add(folder);
        }

        return library;
    }

    /// <summary>The number of documents.</summary>
    public int Count => _groups.Sum(group => group.Count);

    /// <summary>One of the documents.</summary>
    public CorpusDocument Pick(Random random)
    {
        var group = _groups[random.Next(_groups.Count)];
        return group[random.Next(group.Count)];
    }

    private void Add(DirectoryInfo folder)
    {
        var documents = CorpusDocument.Scan(folder)
            .Where(document => !document.Path.Split('/').Any(part => part is "bin" or "obj") && document.Text.Length <= MostBytes).ToList();
        if (documents.Count > 0)
        {
            _groups.Add(documents);
        }
    }
}
