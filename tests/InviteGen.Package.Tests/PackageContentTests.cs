using System.IO.Compression;

namespace InviteGen.Package.Tests;

/// <summary>What is in the package, and what is not.</summary>
[Collection(SharedConsumer.Name)]
public sealed class PackageContentTests(PackedConsumer consumer)
{
    private static readonly string[] Analyzers =
    [
        "InviteGen.Core.dll", "InviteGen.Generator.dll", "Microsoft.Bcl.AsyncInterfaces.dll", "Microsoft.OpenApi.dll",
        "System.Buffers.dll", "System.Memory.dll", "System.Numerics.Vectors.dll", "System.Runtime.CompilerServices.Unsafe.dll",
        "System.Text.Encodings.Web.dll", "System.Text.Json.dll", "System.Threading.Tasks.Extensions.dll", "YamlDotNet.dll",
    ];

    private static readonly string[] Tool =
    [
        "InviteGen.Core.dll", "Microsoft.OpenApi.dll", "Spectre.Console.dll", "System.CommandLine.dll", "YamlDotNet.dll",
        "invitegen.deps.json", "invitegen.dll", "invitegen.runtimeconfig.json",
    ];

    [Fact]
    public void The_package_contains_the_generator_with_its_libraries_the_build_files_and_the_texts()
    {
        var expected = Analyzers.Select(name => "analyzers/dotnet/cs/" + name)
            .Concat(Tool.Select(name => "tools/net8.0/any/" + name)).Concat(
        [
            "InviteGen.nuspec", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.dotnet.txt", "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/roslyn4.14/cs/InviteGen.CodeFixes.dll",
            "build/InviteGen.Tool.targets", "build/InviteGen.props", "build/InviteGen.targets",
            "buildMultiTargeting/InviteGen.targets",
        ]);

        Assert.Equal(expected.Order(StringComparer.Ordinal), Entries(consumer.PackageFile).Keys.Where(IsOurs));
    }

    [Fact]
    public void The_package_contains_the_page_of_every_rule()
    {
        Assert.Contains("docs/rules/INV9999.md", Entries(consumer.PackageFile).Keys);
    }

    [Fact]
    public async Task The_package_has_no_dependencies_and_adds_none_to_a_program()
    {
        using var package = await ZipFile.OpenReadAsync(consumer.PackageFile);
        using var reader = new StreamReader(package.GetEntry("InviteGen.nuspec")!.Open());
        var manifest = await reader.ReadToEndAsync();

        Assert.Contains("<developmentDependency>true</developmentDependency>", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependencies>", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packing_again_gives_the_same_content()
    {
        var first = Entries(consumer.PackageFile);
        var again = Entries(await consumer.PackAsync("again"));

        Assert.Equal(first.Keys, again.Keys);
        Assert.Empty(first.Where(entry => again[entry.Key] != entry.Value).Select(entry => entry.Key));
    }

    private static bool IsOurs(string name) => !name.StartsWith("_rels/", StringComparison.Ordinal)
        && !name.StartsWith("package/", StringComparison.Ordinal)
        && !name.StartsWith("docs/rules/", StringComparison.Ordinal)
        && name != "[Content_Types].xml";

    private static SortedDictionary<string, string> Entries(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return new(package.Entries.ToDictionary(entry => entry.FullName, Digest), StringComparer.Ordinal);
    }

    private static string Digest(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
    }
}
