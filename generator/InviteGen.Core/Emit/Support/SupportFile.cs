using System.Reflection;
using System.Text.RegularExpressions;

namespace InviteGen.Core.Emit.Support;

/// <summary>A file of InviteGen.Runtime.</summary>
/// <param name="Name">Its name without the extension, such as <c>Check.Text</c>.</param>
/// <param name="Content">Its text, with line feeds only.</param>
internal sealed record SupportFile(string Name, string Content)
{
    private const string Prefix = "Support/";

    private static readonly Regex Types = new(
        @"^(?:public |internal |sealed |static |abstract |readonly |partial )+"
        + @"(?:class|interface|enum|record struct|record|struct|delegate \w+) (\w+)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex Methods = new(
        @"^    (?:internal|private) (?:static|const) [^=;({]*?(\w+)(?:<[^(=]*>)?(?:\(| =)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary><c>Check.Text</c> becomes <c>InviteGen.Support.Check.Text.g.cs</c>.</summary>
    public string HintName => $"InviteGen.Support.{Name}.g.cs";

    /// <summary>The type that the file holds, or a piece of it.</summary>
    public string Type => Name.Split('.')[0];

    /// <summary>
    /// True for a piece of a static class: it is needed by those who name its members. Of other types in pieces, all are needed.
    /// </summary>
    public bool IsPiece => Name.Contains('.') && Content.Contains("\ninternal static partial class ");

    /// <summary>The types that it declares.</summary>
    public IEnumerable<string> DeclaredTypes => Types.Matches(Content).Cast<Match>().Select(match => match.Groups[1].Value);

    /// <summary>The static members that it declares.</summary>
    public IEnumerable<string> DeclaredMembers =>
        Methods.Matches(Content).Cast<Match>().Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    /// <summary>All files, sorted by name.</summary>
    public static IEnumerable<SupportFile> All()
    {
        var assembly = typeof(SupportFile).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new SupportFile(
                name.Substring(Prefix.Length, name.Length - Prefix.Length - ".cs".Length), Read(assembly, name)));
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
