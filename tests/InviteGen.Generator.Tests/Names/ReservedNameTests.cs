using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InviteGen.Generator.Tests.Names;

/// <summary>
/// Generated code names types without their namespace. A model of such a name would hide the type, so no model may get it. The
/// list of these names is kept by hand; this is what holds it against the code.
/// </summary>
public sealed class ReservedNameTests
{
    [Fact]
    public void A_model_gets_no_name_that_generated_code_needs()
    {
        var needed = ForeignTypeNames(Run(RichSpec.Yaml));
        Assert.InRange(needed.Count, 50, 200);

        var models = OwnTypeNames(Run(SpecWithSchemas(needed)));

        Assert.InRange(models.Count, needed.Count, int.MaxValue);
        Assert.Empty(needed.Intersect(models, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static GeneratorRun Run(string yaml)
    {
        var project = new TestProject { ReferencesHttpClientFactory = true }
            .Spec("specs/everything.yaml", yaml, ("Namespace", "Acme.Everything"), ("Json", "Both"));
        var run = GeneratorHarness.Start(project, TargetPlatform.Newest);
        Assert.Empty(run.Findings);
        return run;
    }

    /// <summary>The simple names in the client's code that mean a type of the framework or of the support code.</summary>
    private static SortedSet<string> ForeignTypeNames(GeneratorRun run)
    {
        var names = ClientTrees(run).SelectMany(tree =>
        {
            var model = run.Output.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>()
                .Where(name => !name.IsVar && IsUnqualified(name))
                .Where(name => IsForeign(TypeOf(model.GetSymbolInfo(name).Symbol)))
                .Select(name => name.Identifier.ValueText);
        });
        return new(names, StringComparer.Ordinal);
    }

    private static bool IsUnqualified(SimpleNameSyntax name) =>
        name.Parent switch
        {
            QualifiedNameSyntax qualified => qualified.Left == name,
            MemberAccessExpressionSyntax access => access.Expression == name,
            AliasQualifiedNameSyntax => false,
            _ => true,
        };

    // An attribute binds to its constructor.
    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => type,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
        _ => null,
    };

    private static bool IsForeign(INamedTypeSymbol? type) =>
        type is { ContainingType: null, TypeKind: not TypeKind.Error }
        && type.ContainingNamespace.ToDisplayString() != "Acme.Everything";

    private static HashSet<string> OwnTypeNames(GeneratorRun run) => ClientTrees(run)
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        .Where(type => type.Parent is BaseNamespaceDeclarationSyntax)
        .Select(type => type.Identifier.ValueText)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<SyntaxTree> ClientTrees(GeneratorRun run) => run.Output.SyntaxTrees
        .Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
        .Where(tree => !SupportFiles.Contains(Path.GetFileName(tree.FilePath)));

    private static string SpecWithSchemas(IEnumerable<string> names)
    {
        var (properties, schemas) = (new StringBuilder(), new StringBuilder());
        foreach (var name in names)
        {
            properties.Append($"\n          {name}: {{ $ref: '#/components/schemas/{name}' }}");
            schemas.Append($"\n    {name}: {{ type: object, properties: {{ a: {{ type: string }} }} }}");
        }

        return $$"""
            openapi: 3.1.0
            info: { title: Names, version: '1' }
            paths:
              /all:
                post:
                  operationId: sendAll
                  requestBody:
                    required: true
                    content: { application/json: { schema: { $ref: '#/components/schemas/Everything' } } }
                  responses: { '204': { description: d } }
            components:
              schemas:
                Everything:
                  type: object
                  properties:{{properties}}{{schemas}}

            """;
    }
}
