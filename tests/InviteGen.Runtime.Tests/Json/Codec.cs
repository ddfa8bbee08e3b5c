using System.Text;
using System.Text.Json;

namespace InviteGen.Runtime.Tests;

/// <summary>Reads and writes with a codec, in the notation of the tests.</summary>
internal static class Codec
{
    internal static T Read<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T> => JsonText.Read<T, TCodec>(Encoding.UTF8.GetBytes(json));

    /// <summary>Reads text that arrives byte by byte, as from a pipe.</summary>
    internal static T ReadInPieces<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(Pieces.Of(Encoding.UTF8.GetBytes(json)));
        var start = reader;
        try
        {
            reader.Read();
            return TCodec.Read(ref reader);
        }
        catch (JsonException exception)
        {
            throw JsonFault.Locate(exception, start);
        }
    }

    internal static string Write<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T> => Encoding.UTF8.GetString(JsonText.Write<T, TCodec>(value).WrittenSpan);

    internal static JsonReadException Fail<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T> => Assert.Throws<JsonReadException>(() => Read<T, TCodec>(json));
}
