using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace InviteGen.Package.Tests;

/// <summary>The table of libraries in docs/security.md is what the package contains.</summary>
[Collection(SharedConsumer.Name)]
public sealed partial class SecurityPageTests(PackedConsumer consumer)
{
    [Fact]
    public async Task The_page_lists_each_library_of_the_package_with_its_version_and_folder()
    {
        var versions = new[] { "InviteGen.Generator", "InviteGen.Tool" }.SelectMany(Libraries)
            .DistinctBy(library => library.Assembly).ToDictionary(library => library.Assembly, library => library.Package);
        await using var package = await ZipFile.OpenReadAsync(consumer.PackageFile);
        var expected = package.Entries
            .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)
                && !entry.Name.StartsWith("InviteGen.", StringComparison.OrdinalIgnoreCase))
            .GroupBy(entry => Path.GetFileNameWithoutExtension(entry.Name), entry => entry.FullName.Split('/')[0])
            .Select(entries => $"{entries.Key} | {versions[entries.Key]} | {string.Join(", ", entries.Distinct().Order())}");

        var rows = Row().Matches(await File.ReadAllTextAsync(Path.Combine(PackedConsumer.Repository, "docs/security.md")))
            .Select(row => $"{row.Groups[1].Value} | {row.Groups[2].Value} | {row.Groups[3].Value}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    /// <summary>The assemblies that a restored project gets from packages.</summary>
    private static IEnumerable<(string Assembly, string Package)> Libraries(string project)
    {
        using var assets = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(PackedConsumer.Repository, "generator", project, "obj", "project.assets.json")));
        return [.. from target in assets.RootElement.GetProperty("targets").EnumerateObject()
            from library in target.Value.EnumerateObject()
            where library.Value.TryGetProperty("runtime", out _)
            from file in library.Value.GetProperty("runtime").EnumerateObject()
            select (Path.GetFileNameWithoutExtension(file.Name), library.Name.Replace('/', ' '))];
    }

    [GeneratedRegex(@"^\| ([\w.]+) \| (\S+ [\d.]+) \| MIT \| ([a-z, ]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
