using InviteGen.Bench.Corpus;

namespace InviteGen.Bench.Shapes;

/// <summary>
/// Prints how large the client of each document is, and how its types are called: lines, public types, those that stand in the
/// namespace, names of more than 60 characters, names that end in a hash, names with an invented number, and members that can be
/// any JSON.
/// </summary>
internal static class ShapeRun
{
    private const string Heading = "    lines   types     top   long   hash numbers    any  document";

    /// <returns>False if a document gives no client.</returns>
    public static bool Run(FileSystemInfo place, CancellationToken cancellationToken)
    {
        var documents = CorpusDocument.Scan(place).ToList();
        var shapes = CorpusDocument.Map(documents, document => DocumentShape.Of(document, cancellationToken), cancellationToken);

        Console.WriteLine(Heading);
        var none = "no client".PadLeft(Heading.IndexOf("  document", StringComparison.Ordinal));
        for (var i = 0; i < shapes.Length; i++)
        {
            Console.WriteLine($"{shapes[i]?.ToString() ?? none}  {documents[i].Path}");
        }

        var known = shapes.OfType<DocumentShape>().ToList();
        var sum = DocumentShape.Sum(known);
        Console.WriteLine($"{sum}  in total");
        Print("long", sum.LongNames);
        Print("hash", sum.Hashes);
        Print("number", sum.Numbers);
        return known.Count == documents.Count;
    }

    private static void Print(string what, IReadOnlyList<string> names)
    {
        const int Shown = 12;
        foreach (var name in names.Take(Shown))
        {
            Console.WriteLine($"{what}: {name}");
        }
    }
}
