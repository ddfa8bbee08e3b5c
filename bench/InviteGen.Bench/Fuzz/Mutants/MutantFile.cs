using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Mutants;

/// <summary>A file of a mutant.</summary>
/// <param name="Path">Its path. The extension determines how a tree is written.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Text">Its text.</param>
internal sealed record MutantFile(string Path, MutantRole Role, string Text)
{
    /// <summary>What the text was written from; null: it was changed as text.</summary>
    public FuzzNode? Tree { get; private init; }

    /// <summary>Writes a tree.</summary>
    public static MutantFile Of(string path, MutantRole role, FuzzNode tree) => new(path, role, Write(path, tree)) { Tree = tree };

    /// <summary>The same file with another tree.</summary>
    public MutantFile With(FuzzNode tree) => Of(Path, Role, tree);

    /// <summary>The same file with another text.</summary>
    public MutantFile With(string text) => new(Path, Role, text);

    private static string Write(string path, FuzzNode tree) => System.IO.Path.GetExtension(path) switch
    {
        ".json" => JsonWriting.Write(tree),
        ".md" => $"# A page\n\n```yaml\n{YamlWriting.Write(tree)}```\n\nMore text.\n",
        _ => YamlWriting.Write(tree),
    };
}
