using System.Text.Json;

namespace InviteGen.Runtime.Tests;

/// <summary>The text of any JSON value.</summary>
internal readonly struct RawCodec : IJsonCodec<string>
{
    public static string Read(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.GetRawText();
    }

    public static void Write(Utf8JsonWriter writer, string value) => writer.WriteRawValue(value);
}
