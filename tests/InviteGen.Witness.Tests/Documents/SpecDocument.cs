using System.Text.RegularExpressions;

namespace InviteGen.Witness.Tests.Documents;

/// <summary>A document that both readers read.</summary>
/// <param name="Path">How messages and the reviewed lists call it: below its folder, with slashes.</param>
/// <param name="Version"><c>2.0</c>, <c>3.0</c> or later; empty when it is no OpenAPI document.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record SpecDocument(string Path, string Version, string FullPath, string Text)
{
    public static SpecDocument Of(string path, string fullPath, string text) =>
        new(path, RootKey().Match(text).Groups["version"].Value, fullPath, text);

    // A key of the root stands at the margin in YAML, or comes first; in JSON it may stand anywhere, but its value tells.
    [GeneratedRegex("""(^|\A---\s+|[{,]\s*)["']?(openapi|swagger)["']?\s*:\s*["']?(?<version>[23]\.\d)""", RegexOptions.Multiline)]
    private static partial Regex RootKey();
}
