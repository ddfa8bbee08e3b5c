using InviteGen.Core.Primitives;

namespace InviteGen.Core.Emit.Support;

/// <summary>
/// Hands out the support code. It is the text that InviteGen.Runtime compiles and its tests call; only the namespace is the
/// consumer's own, because two assemblies of one solution may both have public clients.
/// </summary>
internal static class SupportWriter
{
    /// <summary>The hint names of these support files, and of those that they need in turn, sorted.</summary>
    public static EquatableArray<string> HintNames(IEnumerable<string> names) =>
        SupportTable.Shared.Close(names).Select(SupportFile.HintNameOf).ToEquatableArray();

    /// <summary>Every support file, sorted by name.</summary>
    public static EquatableArray<GeneratedFile> Write(string supportNamespace) => SupportFile.All
        .Select(file => new GeneratedFile(file.HintName, file.Content.Replace(
            "namespace InviteGen.Runtime;", $"namespace {supportNamespace};")))
        .ToEquatableArray();
}
