using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InviteGen.Architecture.Tests.Layers;

/// <summary>
/// The folders of a project are layers: code may use its own layer and those before it. Names are bound as the compiler binds
/// them,
/// so it makes no difference whether a type is imported, spelled out, or only inferred.
/// </summary>
/// <param name="rootNamespace">The namespace of the project; the next name is the layer.</param>
/// <param name="layers">From the one that uses none to the one that may use all.</param>
internal sealed class LayerRule(string rootNamespace, params string[] layers)
{
    /// <summary>What looks the wrong way, as <c>path(line): Layer uses Other.Type</c>.</summary>
    public IReadOnlyList<string> Violations(IReadOnlyList<SourceFile> files, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            "Layers",
            files.Select(file => file.Tree),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        DemandCompiles(compilation);
        var uses = files.SelectMany(file => UsesOf(file, compilation)).Distinct().ToList();
        var ranks = RootTypeRanks(uses);
        return [.. uses.Where(use => IsUpward(use, ranks)).Select(use => use.ToString()).Order(StringComparer.Ordinal)];
    }

    // A name that does not bind is a name that this rule does not see.
    private static void DemandCompiles(CSharpCompilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException("The layers do not compile:\n" + string.Join("\n", errors));
        }
    }

    private IEnumerable<LayerUse> UsesOf(SourceFile file, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(file.Tree);
        foreach (var name in file.Tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (TypeOf(model.GetSymbolInfo(name).Symbol) is { } used
                && IsOurs(used)
                && name.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
                && model.GetDeclaredSymbol(declaration) is { } user)
            {
                var line = name.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                yield return new(file.Path, line, Outermost(user), Outermost(used));
            }
        }
    }

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => type,
        ILocalSymbol local => local.Type as INamedTypeSymbol,
        { ContainingType: { } type } => type,
        _ => null,
    };

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? Outermost(outer) : type.OriginalDefinition;

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
    private Dictionary<INamedTypeSymbol, int> RootTypeRanks(List<LayerUse> uses)
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

    private bool IsUpward(LayerUse use, Dictionary<INamedTypeSymbol, int> ranks) =>
        LayerOf(use.User).Length > 0 && RankOf(use.Used, ranks) > RankOf(LayerOf(use.User));
}
