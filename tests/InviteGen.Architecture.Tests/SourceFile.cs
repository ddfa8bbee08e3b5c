using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Architecture.Tests;

/// <summary>One C# file, parsed.</summary>
/// <param name="Path">Relative to the repository, with slashes.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public SyntaxTree Tree { get; } =
        CSharpSyntaxTree.ParseText(Text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest), Path);

    public IReadOnlyList<string> Lines { get; } = Text.TrimEnd('\n').Split('\n');
}
