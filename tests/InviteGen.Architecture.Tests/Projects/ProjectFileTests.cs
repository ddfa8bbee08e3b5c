using System.Xml.Linq;

namespace InviteGen.Architecture.Tests.Projects;

/// <summary>What project files may say.</summary>
public sealed class ProjectFileTests
{
    private static readonly string[] Patterns = ["*.csproj", "*.props", "*.targets"];

    [Theory]
    [InlineData("InviteGen.Runtime")]
    [InlineData("InviteGen.Core")]
    [InlineData("InviteGen.Generator", "InviteGen.Core", "InviteGen.CodeFixes", "InviteGen.Tool")]
    [InlineData("InviteGen.CodeFixes", "InviteGen.Core")]
    [InlineData("InviteGen.Tool", "InviteGen.Core")]
    public void A_project_references_what_stands_below_it(string project, params string[] expected)
    {
        var references = Elements($"generator/{project}/{project}.csproj", "ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));

        Assert.Equal(expected, references);
    }

    [Fact]
    public void Package_versions_stand_in_one_file()
    {
        var stray = Patterns.SelectMany(pattern => Repository.Files("", pattern))
            .Where(path => path != "Directory.Packages.props" && !IsOfTheConsumer(path))
            .SelectMany(path => Elements(path, "PackageReference").Concat(Elements(path, "PackageDownload"))
                .Select(element => (path, Version: Value(element, "Version") ?? Value(element, "VersionOverride"))))
            .Where(found => found.Version is { } version && !version.Contains("$(", StringComparison.Ordinal))
            .Select(found => $"{found.path}: {found.Version}");

        Expect.None(stray);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("InviteGen.sln").Replace('\\', '/');
        var missing = Repository.Files("", "*.csproj")
            .Where(path => !IsOfTheConsumer(path))
            .Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal));

        Expect.None(missing);
    }

    // It stands for a project that knows nothing of this repository.
    private static bool IsOfTheConsumer(string path) =>
        path.StartsWith("tests/InviteGen.Package.Tests/Consumer/", StringComparison.Ordinal);

    private static string? Value(XElement element, string attribute) => (string?)element.Attribute(attribute);

    private static IEnumerable<XElement> Elements(string path, string name) =>
        XDocument.Parse(Repository.Read(path)).Descendants(name);
}
