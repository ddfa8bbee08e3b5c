namespace InviteGen.Architecture.Tests.Layers;

/// <summary>The top folders of a project are layers.</summary>
public sealed class LayerTests
{
    // Both orders hold: what compares contracts knows nothing of C#, and what writes C# does not compare contracts.
    [Theory]
    [InlineData("CSharp", "Emit", "Drift", "Impact")]
    [InlineData("Drift", "CSharp", "Impact", "Emit")]
    public void The_folders_of_the_core_look_one_way(params string[] last) =>
        Demand("InviteGen.Core", ["Primitives", "Text", "Findings", "Documents", "Contract", .. last]);

    [Fact]
    public void The_folders_of_the_generator_look_one_way() =>
        Demand("InviteGen.Generator", "Inputs", "Projects", "Diagnostics", "Stages", "Uses");

    private static void Demand(string project, params string[] layers) => Expect.None(
        new LayerRule(project, layers).Violations(ProjectSources.Of(project), ProjectSources.ReferencesOf(project)));
}
