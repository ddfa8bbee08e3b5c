using InviteGen.Core.Impact;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Uses;

/// <summary>The changes by the C# symbol that they concern, read from the comments of the generated code.</summary>
internal sealed class DriftNoteIndex
{
    private const string FileEnd = "Drift.g.cs";

    private readonly ILookup<string, DriftNote> _bySymbol;

    private DriftNoteIndex(IReadOnlyList<DriftNote> all)
    {
        All = all;
        _bySymbol = all.SelectMany(note => note.Symbols.Select(symbol => (symbol, note)))
            .ToLookup(pair => pair.symbol, pair => pair.note, StringComparer.Ordinal);
    }

    /// <summary>All changes.</summary>
    public IReadOnlyList<DriftNote> All { get; }

    /// <summary>True if there are no changes.</summary>
    public bool IsEmpty => All.Count == 0;

    /// <summary>Reads the notes of all clients of a compilation.</summary>
    public static DriftNoteIndex Read(Compilation compilation, CancellationToken cancellationToken) => new(
    [
        .. compilation.SyntaxTrees
            .Where(tree => tree.FilePath.EndsWith(FileEnd, StringComparison.Ordinal))
            .SelectMany(tree => tree.GetText(cancellationToken).Lines)
            .Select(line => DriftNote.Read(line.ToString()))
            .OfType<DriftNote>(),
    ]);

    /// <summary>The changes of a type or a member.</summary>
    public IEnumerable<DriftNote> Of(ISymbol symbol) => _bySymbol[NameOf(symbol)];

    /// <summary>The changes of an argument of a method.</summary>
    public IEnumerable<DriftNote> Of(IParameterSymbol parameter) =>
        _bySymbol[$"{NameOf(parameter.ContainingSymbol)}({parameter.Name})"];

    // A call through the interface is a call of the client.
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
