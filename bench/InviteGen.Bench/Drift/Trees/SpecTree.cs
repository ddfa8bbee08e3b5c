using System.Text.Json;
using System.Text.Json.Nodes;

namespace InviteGen.Bench.Drift.Trees;

/// <summary>A document as a tree of JSON, to be edited.</summary>
internal static class SpecTree
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 512,
    };

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512,
    };

    /// <summary>True for a document that is written as JSON.</summary>
    public static bool IsJson(string text) => text.AsSpan().TrimStart('\uFEFF').TrimStart() is ['{', ..];

    /// <summary>The tree of a document; null: this reader does not forgive a fault of it.</summary>
    public static JsonObject? Parse(string text)
    {
        try
        {
            var root = IsJson(text) ? JsonNode.Parse(text.TrimStart('\uFEFF'), documentOptions: Lenient) : YamlTree.Parse(text);
            Touch(root);
            return root as JsonObject;
        }
        catch (Exception fault) when (
            fault is JsonException or ArgumentException or InvalidOperationException or YamlDotNet.Core.YamlException)
        {
            return null;
        }
    }

    /// <summary>The document as JSON.</summary>
    public static string ToJson(JsonNode root) => root.ToJsonString(Plain);

    /// <summary>The document as YAML in blocks.</summary>
    public static string ToYaml(JsonNode root)
    {
        using var writer = new StringWriter();
        YamlTree.Write(root, 0, writer, Plain);
        return writer.ToString();
    }

    // Nodes are made when they are asked for; a member that stands twice is a fault then.
    private static void Touch(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var member in members)
            {
                Touch(member.Value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Touch(item);
            }
        }
    }
}
