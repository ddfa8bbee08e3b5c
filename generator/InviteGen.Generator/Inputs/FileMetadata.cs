using InviteGen.Core.Primitives;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Inputs;

/// <summary>What the project file says about one spec. Null: nothing.</summary>
/// <param name="Namespace">The namespace of the client.</param>
/// <param name="Client">The name of the client class.</param>
/// <param name="Overlay">The path of the overlay, relative to the project.</param>
/// <param name="Operations">Which operations to generate; empty: all.</param>
/// <param name="HasJsonBothWays">True when types can be read and written, whichever way the API sends them.</param>
/// <param name="IsImplicit">True where only the default pattern names the file. Whoever says anything about it means it.</param>
internal sealed record FileMetadata(
    string? Namespace,
    string? Client,
    string? Overlay,
    EquatableArray<string> Operations,
    bool HasJsonBothWays,
    bool IsImplicit)
{
    private const string Prefix = "build_metadata.AdditionalFiles.InviteGen";

    // Project files separate by semicolons, and by lines where a list is long.
    private static readonly char[] ListSeparators = [';', '\n', '\r'];

    /// <summary>Reads the metadata of one file.</summary>
    public static FileMetadata From(AnalyzerConfigOptions options)
    {
        var (name, client, overlay) = (Text(options, "Namespace"), Text(options, "Client"), Text(options, "Overlay"));
        var operations = List(Text(options, "Operations"));
        var json = Text(options, "Json");
        var isSilent = name is null && client is null && overlay is null && operations.Count == 0 && json is null;
        var isFound = string.Equals(Text(options, "Implicit"), "true", StringComparison.OrdinalIgnoreCase);
        var bothWays = string.Equals(json, "Both", StringComparison.OrdinalIgnoreCase);
        return new(name, client, overlay, operations, bothWays, isFound && isSilent);
    }

    /// <summary>The role of a file, or null when it is none of ours.</summary>
    public static SpecRole? RoleFrom(AnalyzerConfigOptions options) =>
        Text(options, "Role") is { } text
            && Enum.TryParse<SpecRole>(text, ignoreCase: true, out var role)
            && Enum.IsDefined(typeof(SpecRole), role)
                ? role
                : null;

    // A semicolon or a number sign ends a value on its way to the compiler (they start comments in .editorconfig), so the build
    // percent-encodes what may hold them.
    private static string? Text(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) && value.Trim() is { Length: > 0 } text
            ? Uri.UnescapeDataString(text)
            : null;

    private static EquatableArray<string> List(string? text) =>
        (text ?? "").Split(ListSeparators).Select(item => item.Trim()).Where(item => item.Length > 0).ToEquatableArray();
}
