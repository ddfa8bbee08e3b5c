using System.Reflection;

namespace InviteGen.Package.Tests;

/// <summary>What <c>InviteGen.props</c> and <c>InviteGen.targets</c> make of the items of a project.</summary>
public sealed class BuildFileTests : IDisposable
{
    private static readonly string BuildFolder = Path.Combine(
        Path.GetDirectoryName(typeof(BuildFileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "GeneratorProject").Value!)!,
        "build");

    private readonly string _folder = Directory.CreateTempSubdirectory("invitegen-items").FullName;

    public BuildFileTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "specs"));
        File.WriteAllText(Path.Combine(_folder, "specs", "pets.yaml"), "");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_named_overlay_that_is_missing_is_left_to_the_generator()
    {
        var files = await AdditionalFilesAsync("""<InviteSpec Include="specs/pets.yaml" Overlay="specs/more.yaml" />""");

        Assert.Contains("\"InviteGenOverlay\": \"specs%2Fmore.yaml\"", files, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Identity\": \"specs/more.yaml\"", files, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_overlay_reaches_the_generator()
    {
        File.WriteAllText(Path.Combine(_folder, "specs", "more.yaml"), "");

        var files = await AdditionalFilesAsync("""<InviteSpec Include="specs/pets.yaml" Overlay="specs/more.yaml" />""");

        Assert.Contains("\"Identity\": \"specs/more.yaml\"", files, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spec_that_is_listed_twice_with_different_metadata_stops_the_build()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => AdditionalFilesAsync("""
            <InviteSpec Include="specs/pets.yaml" Client="ReadingClient" Operations="tag:Read" />
            <InviteSpec Include="specs/pets.yaml" Client="WritingClient" Operations="tag:Write" />
            """));

        Assert.Contains("Items.csproj : error : The spec '", failure.Message, StringComparison.Ordinal);
        Assert.Contains("pets.yaml' is listed more than once with different metadata", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spec_that_is_listed_twice_in_the_same_words_is_one()
    {
        await AdditionalFilesAsync("""
            <InviteSpec Include="specs/*.yaml" Namespace="Zoo" />
            <InviteSpec Include="specs/pets.yaml" Namespace="Zoo" />
            """);
    }

    // As JSON, when the compiler would be called.
    private Task<string> AdditionalFilesAsync(string items)
    {
        File.WriteAllText(Path.Combine(_folder, "Items.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <Import Project="{BuildFolder}/InviteGen.props" />
              <ItemGroup>
                {items}
              </ItemGroup>
              <Import Project="{BuildFolder}/InviteGen.targets" />
            </Project>
            """);
        return DotNetCommand.RunAsync(
            _folder,
            new Dictionary<string, string>(),
            "msbuild", "Items.csproj", "-getItem:AdditionalFiles", "-t:EncodeInviteSpecMetadata");
    }
}
