using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InviteGen.Architecture.Tests.Layers;

/// <summary>
/// Finds which types use which others. Names are bound as the compiler binds them, so it makes no difference whether a type is
/// imported, spelled out, found in a surrounding namespace, or only inferred.
/// </summary>
internal static class TypeUses
{
    /// <summary>Every use of a type that these files declare.</summary>
    /// <exception cref="InvalidOperationException">The files do not compile: a name that does not bind would not be seen.</exception>
    public static IReadOnlyList<TypeUse> In(IReadOnlyList<SourceFile> files, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            "Layers",
            files.Select(file => file.Tree),
            references,
            new CSharpCompilationOptions(files.Any(IsProgram) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        DemandCompiles(compilation);
        return [.. files.SelectMany(file => In(file, compilation)).Distinct()];
    }

    private static bool IsProgram(SourceFile file) => file.Tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();

    private static void DemandCompiles(CSharpCompilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException("The files do not compile:\n" + string.Join("\n", errors));
        }
    }

    private static IEnumerable<TypeUse> In(SourceFile file, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(file.Tree);
        foreach (var name in file.Tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (TypeOf(model.GetSymbolInfo(name).Symbol) is { } used
                && Outermost(used) is { DeclaringSyntaxReferences.IsEmpty: false } declared
                && name.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
                && model.GetDeclaredSymbol(declaration) is { } user)
            {
                var line = name.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                yield return new(file.Path, line, Outermost(user), declared);
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
}
