namespace InviteGen.Architecture.Tests.Layers;

/// <summary>At any depth, no two folders of a project use each other.</summary>
public sealed class FolderTests
{
    [Theory]
    [InlineData("InviteGen.Core")]
    [InlineData("InviteGen.Generator")]
    [InlineData("InviteGen.Tool")]
    [InlineData("InviteGen.Runtime")]
    public void No_folder_uses_one_that_uses_it_back(string project) => Expect.None(
        new FolderRule("generator/" + project).Violations(ProjectSources.Of(project), ProjectSources.ReferencesOf(project)));
}
