using System.Reflection;
using System.Text.Json;

namespace InviteGen.Package.Tests;

/// <summary>
/// A project that imports the build files of the package and is only evaluated: this takes a second, a build with the package takes ten.
/// </summary>
internal sealed class ItemProject : IDisposable
{
    private static readonly string BuildFolder = Path.Combine(
        Path.GetDirectoryName(typeof(ItemProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "GeneratorProject").Value!)!,
        "build");

    private readonly string _folder = Directory.CreateTempSubdirectory("invitegen-items").FullName;

    public ItemProject(params string[] files)
    {
        foreach (var file in files)
        {
            Add(file);
        }
    }

    /// <summary>Adds a file, such as <c>specs/pets.yaml</c>.</summary>
    public void Add(string file, string text = "")
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Writes the project file.</summary>
    public void Write(
        string items, string properties = "<TargetFramework>net10.0</TargetFramework>", string sdk = "Microsoft.NET.Sdk",
        string type = "cs")
    {
        Add($"Items.{type}proj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                {properties}
              </PropertyGroup>
              <Import Project="{BuildFolder}/InviteGen.props" />
              <ItemGroup>
                {items}
              </ItemGroup>
              <Import Project="{BuildFolder}/InviteGen.targets" />
            </Project>
            """);
    }

    /// <summary>Runs MSBuild, which has to succeed.</summary>
    public Task<string> RunAsync(params string[] arguments) =>
        DotNetCommand.RunAsync(_folder, new Dictionary<string, string>(), ["msbuild", .. arguments]);

    /// <summary>Runs MSBuild, which may fail.</summary>
    public Task<(int ExitCode, string Printed)> TryAsync(params string[] arguments) =>
        DotNetCommand.TryAsync("dotnet", _folder, new Dictionary<string, string>(), ["msbuild", .. arguments]);

    /// <summary>The paths of the items of some types, sorted.</summary>
    public async Task<Dictionary<string, string[]>> ItemsAsync(params string[] types)
    {
        using var answer = JsonDocument.Parse(await RunAsync("-getItem:" + string.Join(',', types)));
        return answer.RootElement.GetProperty("Items").EnumerateObject().ToDictionary(
            type => type.Name,
            type => type.Value.EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)
                .Order(StringComparer.Ordinal).ToArray());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
