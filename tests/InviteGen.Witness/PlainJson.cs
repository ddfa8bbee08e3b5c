using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InviteGen.Witness;

/// <summary>
/// Writes a document as JSON that every reader of YAML takes. All values become texts: the reader of documents asks for the text of a
/// value and for nothing else.
/// </summary>
internal static class PlainJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document as JSON; null when it is no YAML.</summary>
    public static string? TryWrite(string text)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer, Options))
            {
                Write(writer, yaml.Documents[0].RootNode);
            }

            return Encoding.UTF8.GetString(buffer.ToArray());
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter writer, YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                writer.WriteStartObject();
                foreach (var member in mapping)
                {
                    writer.WritePropertyName(TextOf(member.Key));
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case YamlSequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(TextOf(node));
                break;
        }
    }

    // The reader fails at an emoji that is written as two escapes, and so does JSON's writer write it.
    private static string TextOf(YamlNode node) =>
        string.Concat((((YamlScalarNode)node).Value ?? "").Where(character => !char.IsSurrogate(character)));
}
