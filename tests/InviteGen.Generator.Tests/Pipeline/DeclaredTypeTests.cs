using InviteGen.Generator.Stages;
using InviteGen.Generator.Tests.Drift;
using InviteGen.Generator.Tests.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InviteGen.Generator.Tests.Pipeline;

/// <summary>The names that collisions are found by are those that the compiler sees.</summary>
public sealed class DeclaredTypeTests
{
    public static TheoryData<string> Projects => [.. All.Keys];

    private static Dictionary<string, TestProject> All => new()
    {
        ["every kind of code"] = new TestProject { ReferencesHttpClientFactory = true }.Spec("specs/rich.yaml", RichSpec.Yaml),
        ["removed types"] = PetsLock.With("Receipt", "Invoice"),
        ["many types in shared files"] = new TestProject().Spec("specs/many.yaml", ManyTypes()),
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void All_types_of_a_client_are_found(string project)
    {
        var run = GeneratorHarness.Start(All[project], TargetPlatform.Newest);

        var claim = run.Result.TrackedSteps[TrackingNames.Claims].SelectMany(step => step.Outputs)
            .Select(output => Assert.IsType<TypeClaim>(output.Value)).Single();

        Assert.Equal(run.Files.Values.SelectMany(TypesIn).Distinct().Order(StringComparer.Ordinal), claim.Types);
    }

    private static IEnumerable<string> TypesIn(string text)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text).GetRoot();
        return root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Members)
            .Select(type => type switch
            {
                BaseTypeDeclarationSyntax declared => declared.Identifier.Text,
                DelegateDeclarationSyntax declared => declared.Identifier.Text,
                _ => type.ToString(),
            });
    }

    private static string ManyTypes()
    {
        var types = Enumerable.Range(0, 60).Select(number => $"    T{number}: {{ type: object, properties: {{ a: {{ type: string }} }} }}");
        var properties = Enumerable.Range(0, 60).Select(number => $"        p{number}: {{ $ref: '#/components/schemas/T{number}' }}");
        return PetsSpec.Yaml + string.Join('\n', [.. types, "    All:", "      type: object", "      properties:", .. properties, ""])
            + "\nwebhooks: {}\n";
    }
}
