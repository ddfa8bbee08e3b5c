using System.Reflection;

namespace InviteGen.Core.Emit.Support;

/// <summary>A file of InviteGen.Runtime.</summary>
/// <param name="Name">Its name without the extension, such as <c>Check.Text</c>.</param>
/// <param name="Content">Its text, with line feeds only.</param>
internal sealed record SupportFile(string Name, string Content)
{
    private const string Prefix = "Support/";

    private static readonly Lazy<IReadOnlyList<SupportFile>> Once = new(() => [.. ReadAll()]);

    /// <summary>All files, sorted by name.</summary>
    public static IReadOnlyList<SupportFile> All => Once.Value;

    /// <summary><c>Check.Text</c> becomes <c>InviteGen.Support.Check.Text.g.cs</c>.</summary>
    public string HintName => HintNameOf(Name);

    /// <summary>The hint name of a file.</summary>
    public static string HintNameOf(string name) => $"InviteGen.Support.{name}.g.cs";

    private static IEnumerable<SupportFile> ReadAll()
    {
        var assembly = typeof(SupportFile).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new SupportFile(
                name.Substring(Prefix.Length, name.Length - Prefix.Length - ".cs".Length), ResourceText.Read(assembly, name)));
    }
}
