using InviteGen.Core;
using InviteGen.Core.Primitives;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Inputs;

/// <summary>The metadata of one file. Null means: not specified.</summary>
/// <param name="Namespace">The namespace of the client.</param>
/// <param name="Client">The name of the client class.</param>
/// <param name="Overlay">The path of the overlay, relative to the project.</param>
/// <param name="Operations">Which operations to generate; empty: all.</param>
/// <param name="HasJsonBothWays">True if all types can be read and written, even if the API needs only one direction.</param>
/// <param name="Grouping">How the operations are divided.</param>
/// <param name="IsImplicit">True if only the default pattern lists the file and it has no other metadata.</param>
internal sealed record FileMetadata(
    string? Namespace,
    string? Client,
    string? Overlay,
    EquatableArray<string> Operations,
    bool HasJsonBothWays,
    ClientGrouping? Grouping,
    bool IsImplicit)
{
    private const string Prefix = "build_metadata.AdditionalFiles.InviteGen";

    // Project files separate items by semicolons, or by line breaks in long lists.
    private static readonly char[] ListSeparators = [';', '\n', '\r'];

    /// <summary>Reads the metadata of one file.</summary>
    public static FileMetadata From(AnalyzerConfigOptions options)
    {
        var (name, client, overlay) = (Text(options, "Namespace"), Text(options, "Client"), Text(options, "Overlay"));
        var operations = List(Text(options, "Operations"));
        var json = Text(options, "Json");
        var grouping = GroupingOption.Read(Text(options, "Grouping"), Text(options, "Interfaces"));
        var isSilent = name is null && client is null && overlay is null && operations.Count == 0 && json is null
            && grouping is null;
        var isFound = string.Equals(Text(options, "Implicit"), "true", StringComparison.OrdinalIgnoreCase);
        var bothWays = string.Equals(json, "Both", StringComparison.OrdinalIgnoreCase);
        return new(name, client, overlay, operations, bothWays, grouping, isFound && isSilent);
    }

    /// <summary>The role of a file; null if it has none.</summary>
    public static SpecRole? RoleFrom(AnalyzerConfigOptions options) =>
        Text(options, "Role") is { } text
            && Enum.TryParse<SpecRole>(text, ignoreCase: true, out var role)
            && Enum.IsDefined(typeof(SpecRole), role)
                ? role
                : null;

    // In .editorconfig, a semicolon or a number sign starts a comment and ends the value, so the build percent-encodes values that may
    // contain them.
    private static string? Text(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) && value.Trim() is { Length: > 0 } text
            ? Uri.UnescapeDataString(text)
            : null;

    private static EquatableArray<string> List(string? text) =>
        (text ?? "").Split(ListSeparators).Select(item => item.Trim()).Where(item => item.Length > 0).ToEquatableArray();
}
