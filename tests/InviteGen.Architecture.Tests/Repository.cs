using System.Reflection;

namespace InviteGen.Architecture.Tests;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    private static readonly string[] OutputFolders = ["bin", "obj", "artifacts", "_snapshots"];

    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "RepositoryRoot").Value!;

    /// <summary>Parses the C# files below a folder.</summary>
    public static IReadOnlyList<SourceFile> Sources(string folder) =>
        [.. Files(folder, "*.cs").Select(path => new SourceFile(path, Read(path)))];

    /// <summary>The files below a folder, without what a build puts there.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(OutputFolders.Contains))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");
}
