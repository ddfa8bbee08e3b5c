using Microsoft.CodeAnalysis;

namespace InviteGen.Architecture.Tests.Layers;

/// <summary>
/// The folders of a project are layers: code may use its own layer and those before it.
/// </summary>
/// <param name="rootNamespace">The namespace of the project; the next name is the layer.</param>
/// <param name="layers">From the one that uses none to the one that may use all.</param>
internal sealed class LayerRule(string rootNamespace, params string[] layers)
{
    /// <summary>What looks the wrong way, as <c>path(line): Layer uses Other.Type</c>.</summary>
    public IReadOnlyList<string> Violations(IReadOnlyList<SourceFile> files, IEnumerable<MetadataReference> references)
    {
        var uses = TypeUses.In(files, references).Where(use => IsOurs(use.Used)).ToList();
        var ranks = RootTypeRanks(uses);
        return [.. uses.Where(use => IsUpward(use, ranks)).Select(use => use.ToString()).Order(StringComparer.Ordinal)];
    }

    private bool IsOurs(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace.ToDisplayString();
        return space == rootNamespace || space.StartsWith(rootNamespace + ".", StringComparison.Ordinal);
    }

    private string LayerOf(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace.ToDisplayString();
        return space.Length > rootNamespace.Length ? space[(rootNamespace.Length + 1)..].Split('.')[0] : "";
    }

    // A type that stands in no folder counts as standing where the last layer that it uses stands: plain data of the first
    // layers is everybody's, the table of contents is nobody's.
    private Dictionary<INamedTypeSymbol, int> RootTypeRanks(List<TypeUse> uses)
    {
        var ranks = new Dictionary<INamedTypeSymbol, int>(SymbolEqualityComparer.Default);
        bool changed;
        do
        {
            changed = false;
            foreach (var use in uses.Where(use => LayerOf(use.User).Length == 0))
            {
                var rank = Math.Max(RankOf(use.Used, ranks), ranks.GetValueOrDefault(use.User));
                changed |= !ranks.TryGetValue(use.User, out var known) || known != rank;
                ranks[use.User] = rank;
            }
        }
        while (changed);

        return ranks;
    }

    private int RankOf(INamedTypeSymbol type, Dictionary<INamedTypeSymbol, int> ranks)
    {
        var layer = LayerOf(type);
        return layer.Length == 0 ? ranks.GetValueOrDefault(type) : RankOf(layer);
    }

    private int RankOf(string layer) => Array.IndexOf(layers, layer) is >= 0 and var rank
        ? rank
        : throw new InvalidOperationException($"'{layer}' is no layer. The layers are {string.Join(", ", layers)}.");

    private bool IsUpward(TypeUse use, Dictionary<INamedTypeSymbol, int> ranks) =>
        LayerOf(use.User).Length > 0 && RankOf(use.Used, ranks) > RankOf(LayerOf(use.User));
}
