using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InviteGen.Architecture.Tests.Sizes;

/// <summary>How big files and methods are. Lines are lines of the file, empty ones and comments included.</summary>
internal static class SizeBudget
{
    /// <summary>The value that the given share of <paramref name="values"/> does not exceed.</summary>
    public static int Percentile(IEnumerable<int> values, int percent)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * percent / 100.0) - 1)];
    }

    /// <summary>Every method, constructor, operator and accessor with a body, and its lines.</summary>
    public static IEnumerable<(string Place, int Lines)> Methods(SourceFile file) => file.Tree.GetRoot().DescendantNodes()
        .Where(node => node is BaseMethodDeclarationSyntax { Body: not null }
            or BaseMethodDeclarationSyntax { ExpressionBody: not null }
            or AccessorDeclarationSyntax { Body: not null })
        .Select(node => ($"{file.Path}({FirstLine(node) + 1})", LastLine(node) - FirstLine(node) + 1));

    /// <summary>The names of the types that stand in no other type.</summary>
    public static IEnumerable<string> TopLevelTypes(SourceFile file) => file.Tree.GetRoot().DescendantNodes()
        .Where(node => node.Parent is not BaseTypeDeclarationSyntax)
        .Select(node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => "",
        })
        .Where(name => name.Length > 0);

    // Attributes belong to a method; the comment above it does not.
    private static int FirstLine(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line;

    private static int LastLine(SyntaxNode node) => node.GetLocation().GetLineSpan().EndLinePosition.Line;
}
