using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace InviteGen.Package.Tests;

/// <summary>The package, packed once, and a project outside the repository that uses it, built once.</summary>
public sealed class PackedConsumer : IAsyncLifetime
{
    // NuGet keeps what it has once extracted: a package under test needs a version that was never used.
    private readonly string _version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
    private readonly string _root = Directory.CreateTempSubdirectory("invitegen-package").FullName;
    private readonly Dictionary<string, string> _environment = [];

    /// <summary>The folder that contains everything of this object.</summary>
    public string Root => _root;

    /// <summary>The package file.</summary>
    public string PackageFile => Path.Combine(_root, "feed", $"InviteGen.{_version}.nupkg");

    /// <summary>The project that uses it.</summary>
    public string Folder => Path.Combine(_root, "consumer");

    /// <summary>What its build printed.</summary>
    public string BuildOutput { get; private set; } = "";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await PackAsync("feed");
        _environment["INVITEGEN_FEED"] = Path.Combine(_root, "feed");
        _environment["InviteGenVersion"] = _version;
        Copy(Path.Combine(AppContext.BaseDirectory, "Consumer"), Folder);
        BuildOutput = await DotNetAsync("build", "-c", "Release");
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        DeleteExtracted();
        return Task.CompletedTask;
    }

    /// <summary>
    /// Builds and packs from nothing, into a folder beside the consumer; the repository's own output stays as it is.
    /// </summary>
    /// <param name="folder">The folder of the package.</param>
    /// <param name="repository">A copy of the repository; null: the repository.</param>
    public async Task<string> PackAsync(string folder, string? repository = null)
    {
        // Without the commit, because a copy of the repository does not know it.
        var project = Path.Combine(repository ?? Repository, "generator", "InviteGen.Generator", "InviteGen.Generator.csproj");
        await DotNetCommand.RunAsync(
            Path.GetDirectoryName(project)!, _environment, "pack", project, "--artifacts-path", Path.Combine(_root, folder + "-artifacts"),
            "-o", Path.Combine(_root, folder), "-p:Version=" + _version, "-p:ContinuousIntegrationBuild=true",
            "-p:EnableSourceControlManagerQueries=false");
        return Path.Combine(_root, folder, $"InviteGen.{_version}.nupkg");
    }

    /// <summary>Copies what a package is made of to another folder.</summary>
    public string CopyOfTheRepository()
    {
        var copy = Path.Combine(_root, "a copy, elsewhere=1");
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(Repository))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        foreach (var part in (string[])["docs", "generator"])
        {
            Copy(Path.Combine(Repository, part), Path.Combine(copy, part));
        }

        return copy;
    }

    /// <summary>Runs a <c>dotnet</c> command in the consumer's folder.</summary>
    public Task<string> DotNetAsync(params string[] arguments) => DotNetCommand.RunAsync(Folder, _environment, arguments);

    /// <summary>Runs a <c>dotnet</c> command in the folder of a copy.</summary>
    public Task<string> DotNetAsync(string folder, string[] arguments) => DotNetCommand.RunAsync(folder, _environment, arguments);

    /// <summary>Runs a <c>dotnet</c> command in the folder of a copy, which may fail.</summary>
    public Task<(int ExitCode, string Printed)> TryDotNetAsync(string folder, string[] arguments) =>
        DotNetCommand.TryAsync("dotnet", folder, _environment, arguments);

    /// <summary>The version of the package.</summary>
    public string Version => _version;

    /// <summary>The root of the repository.</summary>
    public static string Repository => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(GeneratorProject)!, "..", ".."));

    private static string GeneratorProject => typeof(PackedConsumer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "GeneratorProject").Value!;

    /// <summary>A folder with the project as it is before anything is built.</summary>
    public string CopyOfTheProject()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, Path.GetRandomFileName())).FullName;
        Copy(Path.Combine(AppContext.BaseDirectory, "Consumer"), folder);
        return folder;
    }

    /// <summary>A folder with a project of its own that can use the package.</summary>
    public string NewProject(params (string Name, string Text)[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, Path.GetRandomFileName())).FullName;
        File.Copy(Path.Combine(Folder, "nuget.config"), Path.Combine(folder, "nuget.config"));
        foreach (var (name, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return folder;
    }

    /// <summary>Runs the consumer's program from an output folder.</summary>
    public Task<string> RunProgramAsync(string folder)
    {
        var program = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "Consumer.exe" : "Consumer";
        return DotNetCommand.StartAsync(Path.Combine(Folder, folder, program), Folder, _environment);
    }

    private static void Copy(string from, string to)
    {
        static bool IsOutput(string path) => path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
        var files = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(from, file));
        foreach (var (file, target) in files
            .Where(file => !IsOutput(file)).Select(file => (Path.Combine(from, file), Path.Combine(to, file))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private void DeleteExtracted()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var extracted = Path.Combine(packages, "invitegen", _version);
        if (Directory.Exists(extracted))
        {
            Directory.Delete(extracted, recursive: true);
        }
    }
}
