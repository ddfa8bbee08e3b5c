namespace InviteGen.Package.Tests;

/// <summary>Which projects are expected to use the package: those whose own file references it.</summary>
public sealed class ReferenceTests : IDisposable
{
    private const string Reference = """<PackageReference Include="InviteGen" Version="0.1.0" />""";

    private readonly ItemProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("net8.0", true)]
    [InlineData("net10.0", false)]
    public async Task A_reference_in_the_project_file_counts_once(string framework, bool isExpected)
    {
        _project.Write(Reference, "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>");

        var project = await ReferencingProjectAsync("-p:TargetFramework=" + framework);

        Assert.Equal(isExpected, project.EndsWith("Items.csproj", StringComparison.Ordinal));
        Assert.Equal(isExpected, project.Length > 0);
    }

    [Fact]
    public async Task A_reference_in_a_file_for_many_projects_does_not_count()
    {
        _project.Add("Directory.Build.props", $"<Project><ItemGroup>{Reference}</ItemGroup></Project>");
        _project.Write("");

        Assert.Equal("", await ReferencingProjectAsync());
    }

    [Theory]
    [InlineData(Reference, "Items.vbproj : warning INV4012: InviteGen generates C# only, but this is a project in VB, so")]
    [InlineData("""<InviteSpec Include="pets.yaml" />""", "Items.vbproj : warning INV4012: ")]
    [InlineData("", "")]
    public async Task A_project_in_another_language_is_told_if_it_asks_for_a_client(string items, string expected)
    {
        _project.Add("specs/data.json");
        _project.Write(items, type: "vb");

        var printed = await _project.RunAsync("-t:CheckInviteGenLanguage", "-nologo", "-v:q");

        Assert.Contains(expected, printed, StringComparison.Ordinal);
        Assert.Equal(expected.Length > 0, printed.Contains("warning", StringComparison.Ordinal));
    }

    private async Task<string> ReferencingProjectAsync(params string[] arguments) =>
        (await _project.RunAsync(["-t:FindInviteGenReference", "-getProperty:InviteGenReferencingProject", .. arguments])).Trim();
}
