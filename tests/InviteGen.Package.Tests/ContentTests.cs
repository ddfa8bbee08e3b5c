namespace InviteGen.Package.Tests;

/// <summary>Specs belong to the build: other items with the same files would copy or publish them.</summary>
public sealed class ContentTests : IDisposable
{
    private readonly ItemProject _project = new(
        "data.json", "specs/pets.json", "specs/pets.overlay.json", "specs/pets.json.lock", "specs/parts/pet.json", "specs/shop.yaml");

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("Microsoft.NET.Sdk.Web")]
    [InlineData("Microsoft.NET.Sdk.Worker")]
    public async Task Specs_and_the_files_beside_them_are_no_content_however_their_path_is_written(string sdk)
    {
        _project.Write("""<InviteSpec Include="$(MSBuildProjectDirectory)/specs/../specs/shop.yaml" />""", sdk: sdk);

        var items = await _project.ItemsAsync("Content", "None", "AdditionalFiles");

        Assert.Equal(["data.json"], items["Content"]);
        Assert.DoesNotContain(items["None"], file => file.StartsWith("specs", StringComparison.Ordinal));
        Assert.Equal(5, items["AdditionalFiles"].Length);
    }

    [Fact]
    public async Task A_spec_that_the_project_file_includes_as_content_stays_content()
    {
        _project.Write(
            """<Content Remove="specs/pets.json" /><Content Include="specs/pets.json" CopyToPublishDirectory="Always" />""",
            sdk: "Microsoft.NET.Sdk.Web");

        var items = await _project.ItemsAsync("Content", "AdditionalFiles");

        Assert.Equal(["data.json", "specs/pets.json"], items["Content"]);
        Assert.Contains("specs/pets.json", items["AdditionalFiles"]);
    }

    [Fact]
    public async Task A_spec_that_the_project_copies_or_packs_is_still_copied_or_packed()
    {
        _project.Write("""
            <None Update="specs/shop.yaml" CopyToOutputDirectory="PreserveNewest" />
            <None Update="specs/pets.json" CopyToPublishDirectory="PreserveNewest" />
            <None Update="specs/parts/pet.json" Pack="true" />
            """);

        var items = await _project.ItemsAsync("None", "AdditionalFiles");

        string[] kept = ["specs/parts/pet.json", "specs/pets.json", "specs/shop.yaml"];
        Assert.Equal(kept, items["None"].Where(file => file.StartsWith("specs", StringComparison.Ordinal)));
        Assert.Subset(items["AdditionalFiles"].ToHashSet(), kept.ToHashSet());
    }
}
