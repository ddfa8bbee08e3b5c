using InviteGen.Core.Drift.Usage;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Uses;

/// <summary>What has changed, by the C# that it concerns: read from the comments of the generated code.</summary>
internal sealed class DriftNoteIndex
{
    private const string FileEnd = "Drift.g.cs";

    private readonly ILookup<string, DriftNote> _bySymbol;

    private DriftNoteIndex(IReadOnlyList<DriftNote> all)
    {
        All = all;
        _bySymbol = all.SelectMany(mark => mark.Symbols.Select(symbol => (symbol, mark)))
            .ToLookup(pair => pair.symbol, pair => pair.mark, StringComparer.Ordinal);
    }

    /// <summary>All changes.</summary>
    public IReadOnlyList<DriftNote> All { get; }

    /// <summary>True when nothing has changed.</summary>
    public bool IsEmpty => All.Count == 0;

    /// <summary>Reads the marks of all clients of a compilation.</summary>
    public static DriftNoteIndex Read(Compilation compilation, CancellationToken cancellationToken) => new(
    [
        .. compilation.SyntaxTrees
            .Where(tree => tree.FilePath.EndsWith(FileEnd, StringComparison.Ordinal))
            .SelectMany(tree => tree.GetText(cancellationToken).Lines)
            .Select(line => DriftNote.Read(line.ToString()))
            .OfType<DriftNote>(),
    ]);

    /// <summary>What has changed of a type, a member or a method.</summary>
    public IEnumerable<DriftNote> Of(ISymbol symbol) => _bySymbol[NameOf(symbol)];

    /// <summary>What has changed of an argument of a method.</summary>
    public IEnumerable<DriftNote> Of(IParameterSymbol parameter) =>
        _bySymbol[$"{NameOf(parameter.ContainingSymbol)}({parameter.Name})"];

    // Whoever calls by way of the interface calls the client.
    private static string NameOf(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol type)
        {
            return type.ToDisplayString();
        }

        var owner = symbol.ContainingType;
        var isInterface = owner.TypeKind == TypeKind.Interface && owner.Name.StartsWith("I", StringComparison.Ordinal);
        var name = isInterface ? owner.Name.Substring(1) : owner.Name;
        return $"{owner.ContainingNamespace.ToDisplayString()}.{name}.{symbol.Name}";
    }
}
