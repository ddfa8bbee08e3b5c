using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents;

/// <summary>Which version of which specification a document says it follows.</summary>
internal static class SpecVersion
{
    private static readonly string[] Keys = ["openapi", "swagger"];

    private static readonly Regex Mention = new(
        @"^[ \t\uFEFF{]*['""]?(openapi|swagger)['""]?[ \t]*:",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        TimeSpan.FromSeconds(1));

    // 3.0.0-rc1 is not the specification, but 3.0.4 and whatever 3.1.9 will be read like their siblings.
    private static readonly Regex Known =
        new(@"^(2\.0|3\.[012](\.[0-9]+)?)\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>True when a tree says that it is an OpenAPI document.</summary>
    public static bool IsDeclaredBy(JsonNode? root) => root is JsonObject members && Keys.Any(members.ContainsKey);

    /// <summary>True when a text that cannot be read seems to be one.</summary>
    public static bool IsMentionedBy(string text) => Mention.IsMatch(text);

    /// <summary>
    /// Reports a version that we do not know, and writes a known one as text: YAML reads <c>3.0</c> as a number.
    /// </summary>
    public static bool Check(JsonObject root, SpecText spec, FindingSink findings)
    {
        var key = Keys.First(root.ContainsKey);
        var version = root[key] is JsonValue value && value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number
            ? root[key]!.ToString()
            : root[key]?.ToJsonString() ?? "null";
        if (!Known.IsMatch(version) || version[0] == '2' != (key == "swagger"))
        {
            findings.Report(Rules.UnknownVersion, spec.Path, JsonPointer.Root / key, version);
            return false;
        }

        root[key] = version;
        return true;
    }
}
