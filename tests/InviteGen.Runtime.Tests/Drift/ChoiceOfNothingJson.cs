using System.Text.Json;

namespace InviteGen.Runtime.Tests;

internal readonly struct ChoiceOfNothingJson : IJsonCodec<ChoiceOfNothing>
{
    public static ChoiceOfNothing Read(ref Utf8JsonReader reader) => JsonShape.Is(reader, "kind"u8, "b"u8)
        ? throw new NotSupportedException()
        : new ChoiceOfNothing(AnyCodec.ReadUnknown<ChoiceOfNothing>(ref reader));
}
