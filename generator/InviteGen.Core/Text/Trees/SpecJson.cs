using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InviteGen.Core.Text.Trees;

/// <summary>Writes nodes as JSON: for messages, for data that is kept as text, and for Microsoft.OpenApi.</summary>
internal static class SpecJson
{
    /// <summary>The node as JSON, on one line.</summary>
    public static string ToJsonString(this SpecNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(node, writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The node as the kind of node that Microsoft.OpenApi reads; null for the null of JSON.</summary>
    public static JsonNode? ToJsonNode(this SpecNode node)
    {
        switch (node)
        {
            case SpecObject members:
                var properties = new JsonObject();
                for (var i = 0; i < members.Count; i++)
                {
                    properties.Add(members[i].Key, members[i].Value.ToJsonNode());
                }

                return properties;
            case SpecArray items:
                var elements = new JsonArray();
                for (var i = 0; i < items.Count; i++)
                {
                    elements.Add(items[i].ToJsonNode());
                }

                return elements;
            default:
                return ToJsonValue((SpecValue)node);
        }
    }

    private static JsonValue? ToJsonValue(SpecValue value) => value.Kind switch
    {
        JsonValueKind.String => JsonValue.Create(value.Text),
        JsonValueKind.Number => JsonValue.Create(Element(value.Text)),
        JsonValueKind.Null => null,
        var kind => JsonValue.Create(kind == JsonValueKind.True),
    };

    // An element keeps the digits.
    private static JsonElement Element(string digits)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(digits));
        return JsonElement.ParseValue(ref reader);
    }

    private static void Write(SpecNode node, Utf8JsonWriter writer)
    {
        switch (node)
        {
            case SpecObject members:
                writer.WriteStartObject();
                foreach (var member in members)
                {
                    writer.WritePropertyName(member.Key);
                    Write(member.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case SpecArray items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case SpecValue { Kind: JsonValueKind.String } text:
                writer.WriteStringValue(text.Text);
                break;
            default:
                writer.WriteRawValue(((SpecValue)node).Text);
                break;
        }
    }
}
