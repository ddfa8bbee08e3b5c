using InviteGen.Bench.Fuzz.Trees;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Bench.Fuzz.Seeds;

/// <summary>The pieces of documents in the strings of tests: each shows something that the generator has code for.</summary>
internal static class TestFragments
{
    private const int ShortestText = 8;

    /// <summary>The objects in the strings of all C# files below a folder, in the order of their files.</summary>
    public static List<FuzzNode> Load(DirectoryInfo folder) =>
    [
        .. folder.EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Where(file => !file.FullName.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "_snapshots"))
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .SelectMany(file => StringsOf(File.ReadAllText(file.FullName)))
            .Distinct(StringComparer.Ordinal)
            .Select(Parse)
            .OfType<FuzzNode>()
            .Where(node => node.Members.TrueForAll(member => member.Key.Length > 0)),
    ];

    private static IEnumerable<string> StringsOf(string code) => CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens()
        .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken)
        .Select(token => token.ValueText)
        .Where(text => text.Length >= ShortestText && text.Contains(':', StringComparison.Ordinal));

    // Tests write pieces with or without braces, and frame them.
    private static FuzzNode? Parse(string text) => FuzzTree.Parse(text) ?? Member(text) ?? Member("{" + text + "}");

    private static FuzzNode? Member(string text) =>
        FuzzTree.Parse("a: " + text.ReplaceLineEndings(" "))?["a"] is { Kind: FuzzKind.Object } found ? found : null;
}
