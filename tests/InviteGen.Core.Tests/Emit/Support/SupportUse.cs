using InviteGen.Core.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Core.Tests.Emit.Support;

/// <summary>Asks the compiler which support files code refers to.</summary>
internal static class SupportUse
{
    /// <summary>The names of the support files that some files of a client refer to by themselves.</summary>
    public static IEnumerable<string> Of(IEnumerable<GeneratedFile> files)
    {
        var trees = ClientCompiler.Parse(files);
        var compilation = ClientCompiler.WithSupportSources().AddSyntaxTrees(trees);
        return trees.SelectMany(tree => Of(compilation, tree)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>Each support file, and the names of those that it refers to.</summary>
    public static IEnumerable<(string Name, IEnumerable<string> Needs)> OfSupport()
    {
        var compilation = ClientCompiler.WithSupportSources();
        return compilation.SyntaxTrees.Where(IsSupport).OrderBy(NameOf, StringComparer.Ordinal).Select(tree => (NameOf(tree), Needs(tree)));

        IEnumerable<string> Needs(SyntaxTree tree) =>
            Of(compilation, tree).Where(name => name != NameOf(tree)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Of(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodesAndSelf(descendIntoTrivia: true))
        {
            var declared = model.GetDeclaredSymbol(node) as INamedTypeSymbol;
            foreach (var symbol in new[] { model.GetSymbolInfo(node).Symbol, declared }.OfType<ISymbol>())
            {
                foreach (var name in FilesOf(symbol))
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>The files that declare a symbol: of a static class in pieces, the first and the one that has the member.</summary>
    private static IEnumerable<string> FilesOf(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        var names = symbol.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Where(IsSupport).Select(NameOf).ToList();
        var isStatic = symbol is INamedTypeSymbol { IsStatic: true };
        var own = names.Where(name => !isStatic || !name.Contains('.', StringComparison.Ordinal));
        return symbol is INamespaceSymbol ? [] : symbol.ContainingType is { } container ? own.Concat(FilesOf(container)) : own;
    }

    private static bool IsSupport(SyntaxTree tree) => tree.FilePath.StartsWith(Prefix, StringComparison.Ordinal);

    private static string NameOf(SyntaxTree tree) => tree.FilePath[Prefix.Length..^".g.cs".Length];

    private const string Prefix = "InviteGen.Support.";
}
