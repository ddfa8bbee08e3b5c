using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

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
    public void Every_library_of_the_generator_is_kept_beside_those_of_other_packages()
    {
        using var package = ZipFile.OpenRead(consumer.PackageFile);
        var targets = Encoding.UTF8.GetString(Read(package.GetEntry("build/InviteGen.targets")!));

        var kept = Regex.Match(targets, "<_InviteGenLibrary Include=\"(.*?)\"").Groups[1].Value.Split(';');

        Assert.Equal(Analyzers.Where(name => !IsOurAssembly(name)), kept);
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
    public async Task Packing_a_copy_of_the_repository_gives_the_same_bytes()
    {
        var first = consumer.PackageFile;
        var again = await consumer.PackAsync("again", consumer.CopyOfTheRepository());

        var (entries, others) = (Entries(first), Entries(again));
        Assert.Equal(entries.Keys, others.Keys);
        Assert.Empty(entries.Where(entry => others[entry.Key] != entry.Value).Select(entry => entry.Key));
        Assert.Equal(await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(again));
    }

    [Fact]
    public void No_file_of_the_package_names_a_folder_of_the_machine_that_built_it()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folders = new[] { consumer.Root, PackedConsumer.Repository, home }
            .Select(folder => folder + Path.DirectorySeparatorChar).ToList();
        using var package = ZipFile.OpenRead(consumer.PackageFile);

        Assert.All(package.Entries, entry =>
        {
            var content = Read(entry);
            var texts = (string[])[Encoding.UTF8.GetString(content), Encoding.Unicode.GetString(content), .. SourceFilesOf(entry, content)];
            Assert.DoesNotContain(texts, text => folders.Any(folder => text.Contains(folder, StringComparison.OrdinalIgnoreCase)));
        });
    }

    [Fact]
    public void The_assemblies_name_their_sources_below_the_repository()
    {
        using var package = ZipFile.OpenRead(consumer.PackageFile);
        var ours = package.Entries.Where(entry => IsOurAssembly(entry.Name)).ToList();

        Assert.Equal(5, ours.Count);
        Assert.All(ours, entry => Assert.All(
            SourceFilesOf(entry, Read(entry)), file => Assert.StartsWith("/_/", file, StringComparison.Ordinal)));
    }

    private static bool IsOurAssembly(string name) =>
        name.StartsWith("InviteGen.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".dll", StringComparison.Ordinal);

    /// <summary>The source files that the symbols of our assemblies name.</summary>
    private static List<string> SourceFilesOf(ZipArchiveEntry entry, byte[] content)
    {
        if (!IsOurAssembly(entry.Name))
        {
            return [];
        }

        using var assembly = new PEReader([.. content]);
        var symbols = assembly.ReadDebugDirectory().Single(data => data.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        var reader = provider.GetMetadataReader();
        var files = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToList();
        Assert.NotEmpty(files);
        return files;
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

    private static string Digest(ZipArchiveEntry entry) => Convert.ToHexString(SHA256.HashData(Read(entry)));

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
