using System.Text.RegularExpressions;

namespace InviteGen.Witness.Tests.Documents;

/// <summary>Finds the documents of a folder that the witness can read.</summary>
internal static partial class DocumentFolder
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".md"];

    /// <summary>What a build writes.</summary>
    public static readonly string[] OutputFolders = ["bin", "obj", "artifacts"];

    /// <summary>
    /// The documents of OpenAPI 2.0 and 3.0 below a folder; the witness knows no later version. One that refers to other files is left
    /// out: the witness reads another file only as a whole OpenAPI document, refuses files that hold a schema or a path, and leaves the
    /// references as they are.
    /// </summary>
    /// <param name="root">The folder that paths are relative to.</param>
    /// <param name="below">The folders in it to look in; none: all.</param>
    public static IReadOnlyList<SpecDocument> Find(string root, params string[] below) =>
    [
        .. (below.Length == 0 ? [root] : below.Select(folder => Path.Combine(root, folder)))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Select(file => (File: file, Path: Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(one => !one.Path.Split('/').Any(OutputFolders.Contains))
            .OrderBy(one => one.Path, StringComparer.Ordinal)
            .Select(one => SpecDocument.Of(one.Path, one.File, File.ReadAllText(one.File)))
            .Where(document => document.Version is "2.0" or "3.0" && !OtherFile().IsMatch(document.Text)),
    ];

    [GeneratedRegex("""\$ref["']?[ \t]*:[ \t]*["']?[\w./]""")]
    private static partial Regex OtherFile();
}
