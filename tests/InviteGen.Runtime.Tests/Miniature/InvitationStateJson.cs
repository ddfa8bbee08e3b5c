using System.Text.Json;

namespace InviteGen.Runtime.Tests;

internal readonly struct InvitationStateJson : IJsonCodec<InvitationState>
{
    public static InvitationState Read(ref Utf8JsonReader reader) => new(StringCodec.Read(ref reader));

    public static void Write(Utf8JsonWriter writer, InvitationState value) => StringCodec.Write(writer, value.Value);
}
