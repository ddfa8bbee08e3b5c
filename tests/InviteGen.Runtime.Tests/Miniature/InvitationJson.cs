using System.Text.Json;

namespace InviteGen.Runtime.Tests;

internal readonly struct InvitationJson : IJsonCodec<Invitation>
{
    private static readonly JsonEncodedText EmailsName = JsonEncodedText.Encode("emails");
    private static readonly JsonEncodedText StateName = JsonEncodedText.Encode("state");
    private static readonly JsonEncodedText RoleName = JsonEncodedText.Encode("role");
    private static readonly JsonEncodedText QuotasName = JsonEncodedText.Encode("quotas");
    private static readonly JsonEncodedText CopiesName = JsonEncodedText.Encode("copies");

    public static Invitation Read(ref Utf8JsonReader reader)
    {
        IReadOnlyList<string>? emails = null;
        InvitationState? state = null;
        Optional<string?> role = default;
        IReadOnlyList<IReadOnlyDictionary<string, int?>>? quotas = null;
        IReadOnlyList<Invitation>? copies = null;
        JsonObjectReader.Start(ref reader);
        while (JsonObjectReader.NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("emails"u8):
                    emails = ListCodec<string, StringCodec>.Read(ref reader);
                    break;
                case 5 when name.SequenceEqual("state"u8):
                    state = InvitationStateJson.Read(ref reader);
                    break;
                case 4 when name.SequenceEqual("role"u8):
                    role = NullableReferenceCodec<string, StringCodec>.Read(ref reader);
                    break;
                case 6 when name.SequenceEqual("quotas"u8):
                    quotas = ListCodec<IReadOnlyDictionary<string, int?>, MapCodec<int?, NullableValueCodec<int, Int32Codec>>>
                        .Read(ref reader);
                    break;
                case 6 when name.SequenceEqual("copies"u8):
                    copies = ListCodec<Invitation, InvitationJson>.Read(ref reader);
                    break;
                default:
                    JsonObjectReader.Skip(ref reader);
                    break;
            }
        }

        return new Invitation
        {
            Emails = emails ?? throw JsonObjectReader.Missing(ref reader, "emails"),
            State = state,
            Role = role,
            Quotas = quotas,
            Copies = copies,
        };
    }

    public static void Write(Utf8JsonWriter writer, Invitation value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(EmailsName);
        ListCodec<string, StringCodec>.Write(writer, value.Emails);
        if (value.State is { } state)
        {
            writer.WritePropertyName(StateName);
            InvitationStateJson.Write(writer, state);
        }

        if (value.Role.IsSet)
        {
            writer.WritePropertyName(RoleName);
            NullableReferenceCodec<string, StringCodec>.Write(writer, value.Role.Value);
        }

        if (value.Quotas is { } quotas)
        {
            writer.WritePropertyName(QuotasName);
            ListCodec<IReadOnlyDictionary<string, int?>, MapCodec<int?, NullableValueCodec<int, Int32Codec>>>
                .Write(writer, quotas);
        }

        if (value.Copies is { } copies)
        {
            writer.WritePropertyName(CopiesName);
            ListCodec<Invitation, InvitationJson>.Write(writer, copies);
        }

        writer.WriteEndObject();
    }
}
