using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Emit.Types;

namespace InviteGen.Core.Tests.Emit.Types;

/// <summary>How types are written, and which codec reads and writes their JSON.</summary>
public sealed class TypeTextTests
{
    private static readonly ModelReference Pet = new("Pet", ModelKind.Record);
    private static readonly ModelReference Color = new("Color", ModelKind.Enum);

    public static TheoryData<TypeReference, string, string> Types => new()
    {
        { new ScalarReference(ScalarType.Int32), "int", "Int32Codec" },
        { new ScalarReference(ScalarType.Int64) { IsReadFromText = true }, "long", "NumberOrTextCodec<long, Int64Codec>" },
        { ScalarTypes.String.OrNull(), "string?", "NullableReferenceCodec<string, StringCodec>" },
        { ScalarTypes.Any.OrNull(), "JsonElement?", "NullableValueCodec<JsonElement, AnyCodec>" },
        { Pet, "Pet", "PetJson" },
        { Color.OrNull(), "Color?", "NullableValueCodec<Color, EnumCodec<Color>>" },
        { new ListReference(Pet.OrNull()), "IReadOnlyList<Pet?>", "ListCodec<Pet?, NullableReferenceCodec<Pet, PetJson>>" },
        {
            new DictionaryReference(new ListReference(Color)).OrNull(), "IReadOnlyDictionary<string, IReadOnlyList<Color>>?",
            "NullableReferenceCodec<IReadOnlyDictionary<string, IReadOnlyList<Color>>, "
            + "MapCodec<IReadOnlyList<Color>, ListCodec<Color, EnumCodec<Color>>>>"
        },
        { new SequenceReference(Pet, HasEvents: false), "ResponseSequence<Pet>", "PetJson" },
        { new SequenceReference(Pet, HasEvents: true), "ResponseSequence<ServerSentEvent<Pet>>", "PetJson" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_has_a_text_and_a_codec(TypeReference type, string text, string codec) =>
        Assert.Equal((text, codec), (type.Text(), type.Codec()));

    [Fact]
    public void What_only_a_codec_does_makes_no_other_type()
    {
        var number = new ScalarReference(ScalarType.Int64);
        var lenient = number with { IsReadFromText = true };

        Assert.NotEqual<TypeReference>(new ListReference(number), new ListReference(lenient));
        Assert.True(new ListReference(number).IsSameTypeAs(new ListReference(lenient)));
        Assert.False(number.IsSameTypeAs(lenient.OrNull()));
    }
}
