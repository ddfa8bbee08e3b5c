using System.Text.Json;

namespace InviteGen.Runtime.Tests;

internal readonly struct EmptyUnionJson : IJsonCodec<EmptyUnion>
{
    public static EmptyUnion Read(ref Utf8JsonReader reader) => JsonShape.Is(reader, "kind"u8, "b"u8)
        ? throw new NotSupportedException()
        : new EmptyUnion(AnyCodec.ReadUnknown<EmptyUnion>(ref reader));
}
