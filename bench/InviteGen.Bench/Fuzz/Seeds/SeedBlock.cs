using InviteGen.Bench.Corpus;
using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Seeds;

/// <summary>What the mutants of one block have in common: reading a document takes longer than changing it.</summary>
/// <param name="Document">The document that is changed; if there is none, the tree is made of pieces.</param>
/// <param name="Tree">Its tree; null: it is a page, or no other reader accepts it.</param>
/// <param name="Donor">Another document, of which pieces are taken.</param>
internal sealed record SeedBlock(CorpusDocument? Document, FuzzNode? Tree, FuzzNode Donor)
{
    /// <summary>The number of mutants of a block.</summary>
    public const int Size = 16;

    /// <summary>Values of a document. Larger ones are cropped: their mutants would take seconds each.</summary>
    private const int MostValues = 2000;

    /// <summary>What it is called.</summary>
    public string Name => Document?.Path ?? "pieces";

    /// <summary>The block of a mutant.</summary>
    public static SeedBlock Of(SeedLibrary library, Random random)
    {
        var document = random.Next(5) < 2 ? null : library.Pick(random);
        var tree = document is null ? Mosaic.Create(library.Fragments, random) : TreeOf(document, random);
        return new(document, tree, DonorOf(library, random));
    }

    private static FuzzNode DonorOf(SeedLibrary library, Random random) =>
        (random.Next(2) == 0 ? TreeOf(library.Pick(random), random) : null) ?? Mosaic.Create(library.Fragments, random);

    private static FuzzNode? TreeOf(CorpusDocument document, Random random) =>
        FuzzTree.Parse(document.Text) is not { } tree ? null
        : tree.All().Take(MostValues + 1).Count() > MostValues ? Cropping.Crop(tree, random)
        : tree;
}
