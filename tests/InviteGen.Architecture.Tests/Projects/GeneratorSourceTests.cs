using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InviteGen.Architecture.Tests.Projects;

/// <summary>What the source of the generator may not say.</summary>
public sealed class GeneratorSourceTests
{
    [Fact]
    public void No_diagnostic_is_without_a_place()
    {
        var found = Repository.Sources("generator")
            .SelectMany(file => file.Tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>()
                .Where(access => access.ToString() is "Location.None")
                .Select(access => $"{file.Path}({access.GetLocation().GetLineSpan().StartLinePosition.Line + 1})"));

        Expect.None(found);
    }

    [Fact]
    public void Diagnostics_are_created_where_their_message_is_cleaned()
    {
        var found = Repository.Sources("generator")
            .Where(file => file.Tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>()
                .Any(access => access.ToString() is "Diagnostic.Create"))
            .Select(file => file.Path);

        Assert.Equal(["generator/InviteGen.Generator/Diagnostics/RuleDiagnostic.cs"], found);
    }

    [Fact]
    public void Initialize_reads_as_one_page_of_named_steps()
    {
        var generator = Repository.Sources("generator/InviteGen.Generator")
            .Single(file => file.Path.EndsWith("/InviteGenGenerator.cs", StringComparison.Ordinal));
        var initialize = generator.Tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Single(method => method.Identifier.Text == "Initialize");

        Assert.InRange(initialize.ToString().Split('\n').Length, 1, 59);
        Assert.Empty(initialize.DescendantNodes().OfType<LambdaExpressionSyntax>());
    }
}
