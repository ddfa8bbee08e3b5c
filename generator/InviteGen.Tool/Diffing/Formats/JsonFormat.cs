using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace InviteGen.Tool.Diffing.Formats;

/// <summary>For programs: one object for each change.</summary>
internal static class JsonFormat
{
    /// <summary>The options of all JSON that the tool writes: text stays as it is wherever JSON allows that.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole text.</summary>
    public static string Write(DiffReport report) => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("changes");
        foreach (var entry in report.Entries)
        {
            Write(writer, entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>The text that <paramref name="write"/> writes, with a line feed at its end.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n") + "\n";
    }

    private static void Write(Utf8JsonWriter writer, DiffEntry entry)
    {
        var change = entry.Change;
        writer.WriteStartObject();
        writer.WriteString("slug", change.Slug);
        writer.WriteString("id", change.Rule.Id);
        writer.WriteString("verdict", DiffWords.Of(change.Verdict));
        writer.WriteString("wire", DiffWords.Of(change.Wire));
        writer.WriteString("source", DiffWords.Of(change.Source));
        writer.WriteString("direction", DiffWords.Of(change.Direction));
        writer.WriteString("operation", change.Operations.Count > 0 ? change.Operations[0] : "");
        writer.WriteStartArray("operations");
        foreach (var operation in change.Operations)
        {
            writer.WriteStringValue(operation);
        }

        writer.WriteEndArray();
        writer.WriteString("pointer", entry.Pointer);
        writer.WriteString("file", entry.File.Replace('\\', '/'));
        writer.WriteNumber("line", entry.Line);
        writer.WriteString("message", change.Message);
        writer.WriteEndObject();
    }
}
