using Microsoft.CodeAnalysis;

namespace InviteGen.Architecture.Tests.Layers;

/// <summary>One type that uses another.</summary>
internal sealed record LayerUse(string Path, int Line, INamedTypeSymbol User, INamedTypeSymbol Used)
{
    public bool Equals(LayerUse? other) => other is not null && Path == other.Path && Line == other.Line
        && SymbolEqualityComparer.Default.Equals(User, other.User) && SymbolEqualityComparer.Default.Equals(Used, other.Used);

    public override int GetHashCode() => HashCode.Combine(Path, Line);

    public override string ToString() => $"{Path}({Line}): {User.ToDisplayString()} uses {Used.ToDisplayString()}";
}
