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
                case 6 when name.SequenceEqual("emails"u8): emails = ListCodec<string, StringCodec>.Read(ref reader); break;
                case 5 when name.SequenceEqual("state"u8): state = EnumCodec<InvitationState>.Read(ref reader); break;
                case 4 when name.SequenceEqual("role"u8): role = NullableReferenceCodec<string, StringCodec>.Read(ref reader); break;
                case 6 when name.SequenceEqual("quotas"u8):
                    quotas = ListCodec<IReadOnlyDictionary<string, int?>, MapCodec<int?, NullableValueCodec<int, Int32Codec>>>
                        .Read(ref reader);
                    break;
                case 6 when name.SequenceEqual("copies"u8): copies = ListCodec<Invitation, InvitationJson>.Read(ref reader); break;
                default: JsonObjectReader.Skip<Invitation>(ref reader, name); break;
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
        JsonField.Write<IReadOnlyList<string>, ListCodec<string, StringCodec>>(writer, EmailsName, value.Emails);
        JsonField.WriteOptionalValue<InvitationState, EnumCodec<InvitationState>>(writer, StateName, value.State);
        JsonField.WriteIfSet<string?, NullableReferenceCodec<string, StringCodec>>(writer, RoleName, value.Role);
        JsonField.WriteOptional<
            IReadOnlyList<IReadOnlyDictionary<string, int?>>,
            ListCodec<IReadOnlyDictionary<string, int?>, MapCodec<int?, NullableValueCodec<int, Int32Codec>>>>(
                writer, QuotasName, value.Quotas);
        JsonField.WriteOptional<IReadOnlyList<Invitation>, ListCodec<Invitation, InvitationJson>>(writer, CopiesName, value.Copies);
        writer.WriteEndObject();
    }
}
