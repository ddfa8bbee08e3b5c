using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit;

public sealed class RecordTests
{
    [Theory]
    [InlineData("required: [it], properties: { it: { type: string } }", "public required string It { get; init; }")]
    [InlineData("required: [it], properties: { it: { type: [string, 'null'] } }", "public required string? It { get; init; }")]
    [InlineData("properties: { it: { type: string } }", "public string? It { get; init; }")]
    [InlineData("properties: { it: { type: [string, 'null'] } }", "public Optional<string?> It { get; init; }")]
    [InlineData("properties: { it: { type: [integer, 'null'] } }", "public Optional<long?> It { get; init; }")]
    public void Presence_decides_how_a_sent_property_is_declared(string schema, string expected) =>
        Thing(Specs.Sent($"Thing: {{ type: object, {schema} }}")).Shows(expected);

    [Fact]
    public void A_received_property_that_is_optional_and_nullable_is_just_nullable() =>
        Thing(Specs.Received("Thing: { type: object, properties: { it: { type: [string, 'null'] } } }"))
            .Shows("public string? It { get; init; }");

    [Theory]
    [InlineData("type: boolean", "bool")]
    [InlineData("type: integer", "long")]
    [InlineData("type: integer, format: int32", "int")]
    [InlineData("type: number", "double")]
    [InlineData("type: number, format: float", "float")]
    [InlineData("type: number, format: decimal", "decimal")]
    [InlineData("type: string, format: uuid", "Guid")]
    [InlineData("type: string, format: date-time", "DateTimeOffset")]
    [InlineData("type: string, format: date", "DateOnly")]
    [InlineData("type: string, format: duration", "TimeSpan")]
    [InlineData("type: string, format: uri", "Uri")]
    [InlineData("type: string, format: byte", "byte[]")]
    [InlineData("type: string, format: unheard-of", "string")]
    [InlineData("type: string, enum: [a, b]", "ThingIt")]
    [InlineData("type: object, properties: { a: {} }", "ThingIt")]
    [InlineData("type: object, title: Owner, properties: { a: {} }", "Owner")]
    [InlineData("type: object", "IReadOnlyDictionary<string, JsonElement>")]
    [InlineData("type: object, additionalProperties: { type: integer }", "IReadOnlyDictionary<string, long>")]
    [InlineData("type: array, items: { type: [string, 'null'] }", "IReadOnlyList<string?>")]
    [InlineData("type: array, items: { type: object, properties: { a: {} } }", "IReadOnlyList<ThingItItem>")]
    [InlineData("type: array", "IReadOnlyList<JsonElement>")]
    [InlineData("description: Anything.", "JsonElement")]
    public void Each_type_and_format_has_its_C_sharp_type(string schema, string expected) =>
        Thing(Specs.BothWays($"Thing: {{ type: object, required: [it], properties: {{ it: {{ {schema} }} }} }}"))
            .Shows($"public required {expected} It {{ get; init; }}");

    [Fact]
    public void A_type_may_contain_itself() =>
        Thing(Specs.BothWays("Thing: { type: object, properties: { next: { $ref: '#/components/schemas/Thing' } } }"))
            .Shows("public Thing? Next { get; init; }");

    [Fact]
    public void Descriptions_defaults_and_deprecation_are_documented() =>
        Thing(Specs.Sent(
            """
            Thing:
              type: object
              description: A thing.
              properties: { it: { type: integer, default: 3, deprecated: true, description: How many <b> & more. } }
            """)).Shows(
            """
            /// <summary>A thing.</summary>
            [JsonConverter(typeof(CodecConverter<Thing, ThingJson>))]
            public sealed partial record Thing
            {
                /// <summary>How many &lt;b&gt; &amp; more.</summary>
                /// <remarks>Server default: 3</remarks>
                [Obsolete("The spec marks it as deprecated.")]
                public long? It { get; init; }
            }
            """);

    [Fact]
    public void Only_a_record_with_lists_dictionaries_or_JSON_has_equality_of_its_own()
    {
        Thing(Specs.Sent("Thing: { type: object, properties: { it: { type: string } } }"))
            .DoesNotShow("public override int GetHashCode()");
        Thing(Specs.Sent("Thing: { type: object, properties: { it: { type: array } } }")).Shows(
            """
            public bool Equals(Thing? other) => ReferenceEquals(this, other) || (other is not null
                && ValueEquality.Equal(It, other.It));
            """);
    }

    [Fact]
    public void What_only_the_server_sets_is_not_sent_and_what_it_never_returns_is_not_received()
    {
        const string schema =
            """
            Thing:
              type: object
              properties: { a: { type: string, readOnly: true }, b: { type: string, writeOnly: true } }
            """;

        Thing(Specs.Sent(schema)).DoesNotShow("public string? A { get; init; }");
        Thing(Specs.Received(schema)).DoesNotShow("public string? B { get; init; }");
    }

    private static string Thing(string spec)
    {
        var generated = Generated.Clean(spec);
        generated.Compile();
        return generated.File("Thing");
    }
}
