using System.Reflection;

namespace InviteGen.Package.Tests;

/// <summary>The command as a package of its own.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("invitegen-tool-package").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_command_can_be_installed_and_runs()
    {
        var environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages") };
        var generator = typeof(PackedConsumer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "GeneratorProject").Value!;
        var project = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(generator)!, "../InviteGen.Tool/InviteGen.Tool.csproj"));
        await DotNetCommand.RunAsync(
            _folder, new Dictionary<string, string>(), "pack", project, "--artifacts-path", Path.Combine(_folder, "artifacts"),
            "-o", Path.Combine(_folder, "feed"));
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "nuget.config"),
            """<configuration><packageSources><clear /><add key="feed" value="feed" /></packageSources></configuration>""");

        await DotNetCommand.RunAsync(
            _folder, environment, "tool", "install", "InviteGen.Tool", "--tool-path", "tools", "--configfile", "nuget.config");
        var printed = await DotNetCommand.StartAsync(
            Path.Combine(_folder, "tools", OperatingSystem.IsWindows() ? "invitegen.exe" : "invitegen"), _folder, environment,
            "explain", "INV3001");

        Assert.StartsWith("# INV3001", printed, StringComparison.Ordinal);
    }
}
