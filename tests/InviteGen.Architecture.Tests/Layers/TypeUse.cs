using Microsoft.CodeAnalysis;

namespace InviteGen.Architecture.Tests.Layers;

/// <summary>One type that uses another.</summary>
/// <param name="Path">The file of the use.</param>
/// <param name="Line">Its line.</param>
/// <param name="User">The type that uses the other.</param>
/// <param name="Used">The type that is used.</param>
internal sealed record TypeUse(string Path, int Line, INamedTypeSymbol User, INamedTypeSymbol Used)
{
    /// <summary>The file that declares the type that is used; of a partial type, the first.</summary>
    public string UsedPath => Used.DeclaringSyntaxReferences[0].SyntaxTree.FilePath;

    public bool Equals(TypeUse? other) => other is not null && Path == other.Path && Line == other.Line
        && SymbolEqualityComparer.Default.Equals(User, other.User) && SymbolEqualityComparer.Default.Equals(Used, other.Used);

    public override int GetHashCode() => HashCode.Combine(Path, Line);

    public override string ToString() => $"{Path}({Line}): {User.ToDisplayString()} uses {Used.ToDisplayString()}";
}
