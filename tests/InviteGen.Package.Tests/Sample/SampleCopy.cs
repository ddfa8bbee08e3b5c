using System.Text.RegularExpressions;

namespace InviteGen.Package.Tests.Sample;

/// <summary>
/// The sample of the repository with its specs and locks, outside the repository, with the package in place of the project.
/// </summary>
public sealed class SampleCopy : IDisposable
{
    private readonly PackedConsumer _consumer;
    private readonly string _root = Directory.CreateTempSubdirectory("invitegen-sample").FullName;

    public SampleCopy(PackedConsumer consumer)
    {
        _consumer = consumer;
        Copy("consumer-sample");
        Copy("specs");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Consumer", "nuget.config"), Path.Combine(_root, "nuget.config"));
        File.WriteAllText(Path.Combine(_root, "Directory.Build.props"), """
            <Project>
              <PropertyGroup>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
        var versions = File.ReadAllText(Path.Combine(PackedConsumer.Repository, "Directory.Packages.props"));
        File.WriteAllText(
            Path.Combine(_root, "Directory.Packages.props"),
            versions.Replace(
                "</Project>", $"<ItemGroup><PackageVersion Include=\"InviteGen\" Version=\"{consumer.Version}\" /></ItemGroup></Project>",
                StringComparison.Ordinal));
        UsePackage(Path.Combine(_root, "consumer-sample", "consumer-sample.csproj"));
    }

    /// <summary>Changes one place of a file; the text must be there once.</summary>
    public void Edit(string file, string old, string text)
    {
        var path = Path.Combine(_root, file);
        var content = File.ReadAllText(path);
        Assert.Equal(2, content.Split(old).Length);
        File.WriteAllText(path, content.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Builds, and gives what came of it: each thing that was said once, with paths from the root of the copy.</summary>
    public async Task<(bool IsBuilt, IReadOnlyList<string> Said)> BuildAsync(params string[] arguments)
    {
        var (exitCode, printed) = await _consumer.TryDotNetAsync(
            Path.Combine(_root, "consumer-sample"), ["build", "-nologo", "-clp:NoSummary", .. arguments]);
        var said = printed.Split('\n')
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => Regex.Replace(line.Trim(), @" \[[^\[]*csproj\]$", "").Replace(_root + Path.DirectorySeparatorChar, ""));
        return (exitCode == 0, [.. said.Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Runs a <c>dotnet</c> command in the folder of the sample, which has to succeed.</summary>
    public Task<string> DotNetAsync(params string[] arguments) =>
        _consumer.DotNetAsync(Path.Combine(_root, "consumer-sample"), arguments);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void UsePackage(string project)
    {
        var text = File.ReadAllText(project);
        text = Regex.Replace(text, """\s*<(Import Project="../generator[^>]*/>|InviteGenToolProject>.*</InviteGenToolProject>)""", "");
        text = Regex.Replace(
            text, """<ProjectReference Include="../generator[^>]*/>""", """<PackageReference Include="InviteGen" PrivateAssets="all" />""");
        File.WriteAllText(project, text);
    }

    private void Copy(string folder)
    {
        var from = Path.Combine(PackedConsumer.Repository, folder);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            {
                var target = Path.Combine(_root, folder, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
