using InviteGen.Core.Primitives;

namespace InviteGen.Core.Emit.Support;

/// <summary>
/// Hands out the support code. It is the text that InviteGen.Runtime compiles and its tests call; only the namespace is the
/// consumer's own, because two assemblies of one solution may both have public clients.
/// </summary>
internal static class SupportWriter
{
    /// <summary>The hint names of the support files that these files need, with those that they need in turn, sorted.</summary>
    public static EquatableArray<string> NeededBy(IEnumerable<GeneratedFile> files) =>
        SupportGraph.Shared.NeededBy(files.Select(file => file.Content)).Select(file => file.HintName).ToEquatableArray();

    /// <summary>Every support file, sorted by name.</summary>
    public static EquatableArray<GeneratedFile> Write(string supportNamespace) => SupportGraph.Shared.Files
        .Select(file => new GeneratedFile(file.HintName, file.Content.Replace(
            "namespace InviteGen.Runtime;", $"namespace {supportNamespace};")))
        .ToEquatableArray();
}
