using System.Text;

namespace InviteGen.Runtime.Tests;

/// <summary>Reads and writes with a codec, in the notation of the tests.</summary>
internal static class Codec
{
    internal static T Read<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T> => JsonText.Read<T, TCodec>(Encoding.UTF8.GetBytes(json));

    internal static string Write<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T> => Encoding.UTF8.GetString(JsonText.Write<T, TCodec>(value).WrittenSpan);

    internal static JsonReadException Fail<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T> => Assert.Throws<JsonReadException>(() => Read<T, TCodec>(json));
}
