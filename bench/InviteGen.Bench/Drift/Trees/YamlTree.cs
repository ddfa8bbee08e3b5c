using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InviteGen.Bench.Drift.Trees;

/// <summary>YAML 1.2 as JSON and back, by the core schema (section 10.3).</summary>
internal static partial class YamlTree
{
    public static JsonNode? Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count == 0 ? null : Convert(stream.Documents[0].RootNode);
    }

    /// <summary>Writes a tree in blocks; keys and texts are quoted as in JSON.</summary>
    public static void Write(JsonNode? node, int depth, TextWriter writer, JsonSerializerOptions options)
    {
        var indent = new string(' ', 2 * depth);
        if (node is JsonObject { Count: > 0 } members)
        {
            foreach (var member in members)
            {
                writer.Write($"\n{indent}{JsonSerializer.Serialize(member.Key, options)}:");
                Write(member.Value, depth + 1, writer, options);
            }
        }
        else if (node is JsonArray { Count: > 0 } items)
        {
            foreach (var item in items)
            {
                writer.Write($"\n{indent}-");
                Write(item, depth + 1, writer, options);
            }
        }
        else
        {
            writer.Write(" " + (node?.ToJsonString(options) ?? "null"));
        }
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(
            pair => KeyValuePair.Create(
                pair.Key is YamlScalarNode key ? key.Value ?? "" : throw new YamlException("a key that is no text"), Convert(pair.Value)))),
        YamlSequenceNode items => new JsonArray([.. items.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Tag.IsEmpty: true, Value: var text } => Plain(text ?? ""),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };

    private static JsonNode? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when JsonNumber().IsMatch(text) => JsonNode.Parse(text),
        _ when OddNumber().IsMatch(text) => throw new YamlException($"{text} is a number that JSON writes in another way"),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z")]
    private static partial Regex JsonNumber();

    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)\z")]
    private static partial Regex OddNumber();
}
