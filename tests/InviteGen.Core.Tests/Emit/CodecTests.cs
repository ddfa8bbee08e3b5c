using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit;

public sealed class CodecTests
{
    private const string Schema =
        """
        Thing:
          type: object
          required: [ab]
          properties: { ab: { type: string }, c: { type: [integer, 'null'] } }
        """;

    [Fact]
    public void A_reader_tells_properties_apart_by_length_and_bytes() => Thing(Specs.Received(Schema)).Shows(
        """
        public static Thing Read(ref Utf8JsonReader reader)
        {
            string? ab = default;
            long? c = default;
            JsonObjectReader.Start(ref reader);
            while (JsonObjectReader.NextProperty(ref reader, out var name))
            {
                switch (name.Length)
                {
                    case 1 when name.SequenceEqual("c"u8): c = NullableValueCodec<long, Int64Codec>.Read(ref reader); break;
                    case 2 when name.SequenceEqual("ab"u8): ab = StringCodec.Read(ref reader); break;
                    default: JsonObjectReader.Skip<Thing>(ref reader, name); break;
                }
            }

            return new Thing
            {
                Ab = ab ?? throw JsonObjectReader.Missing(ref reader, "ab"),
                C = c,
            };
        }
        """);

    [Fact]
    public void A_writer_writes_what_is_required_and_what_is_set() => Thing(Specs.Sent(Schema)).Shows(
        """
        public static void Write(Utf8JsonWriter writer, Thing value)
        {
            writer.WriteStartObject();
            JsonField.Write<string, StringCodec>(writer, AbName, value.Ab);
            JsonField.WriteIfSet<long?, NullableValueCodec<long, Int64Codec>>(writer, CName, value.C);
            writer.WriteEndObject();
        }
        """);

    [Fact]
    public void Only_the_direction_in_which_a_value_travels_is_written()
    {
        Thing(Specs.Sent(Schema)).DoesNotShow("public static Thing Read(ref Utf8JsonReader reader)");
        Thing(Specs.Received(Schema)).DoesNotShow("public static void Write(Utf8JsonWriter writer, Thing value)");
    }

    [Fact]
    public void The_length_of_a_name_is_counted_in_bytes() =>
        Thing(Specs.Received("Thing: { type: object, properties: { größe: { type: string } } }"))
            .Shows(
                """
                case 7 when name.SequenceEqual("größe"u8): größe = NullableReferenceCodec<string, StringCodec>.Read(ref reader); break;
                """);

    [Fact]
    public void An_enum_is_open() => Thing(Specs.BothWays("Thing: { type: string, enum: [on-hold, '+1', '-1', ''] }")).Shows(
        """
        public readonly partial record struct Thing(string Value) : IOpenEnum<Thing>
        {
            /** <summary><c>on-hold</c></summary> */ public static Thing OnHold => new(Values.OnHold);
            /** <summary><c>+1</c></summary> */ public static Thing Plus1 => new(Values.Plus1);
            /** <summary><c>-1</c></summary> */ public static Thing Minus1 => new(Values.Minus1);
            /** <summary><c></c></summary> */ public static Thing Empty => new(Values.Empty);

            private readonly string? _value = OpenEnum.Stored(Value);
            /// <summary>The value in JSON. An enum that was never set is an empty text.</summary>
            public string Value => _value ?? "";
            /// <summary>True when the spec lists the value.</summary>
            public bool IsKnown => Value is Values.OnHold or Values.Plus1 or Values.Minus1 or Values.Empty;
            /// <summary>Creates a value, whether the spec lists it or not; null gives null.</summary>
            public static implicit operator Thing?(string? value) => value is null ? null : new(value);
            /// <summary>Creates a value, whether the spec lists it or not.</summary>
            public static explicit operator Thing(string value) => new(value);
            static Thing IOpenEnum<Thing>.Of(string value) => new(value);
            public override string ToString() => Value;

            /// <summary>The values that the spec lists, as constants for use in <c>switch</c>.</summary>
            public static class Values
            {
                public const string OnHold = "on-hold";
                public const string Plus1 = "+1";
                public const string Minus1 = "-1";
                public const string Empty = "";
            }
        }
        """);

    private static string Thing(string spec)
    {
        var generated = Generated.Clean(spec);
        generated.Compile();
        return generated.File("Thing");
    }
}
