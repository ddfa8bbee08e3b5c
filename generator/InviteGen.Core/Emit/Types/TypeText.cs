using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.Emit.Types;

/// <summary>Writes types and their codecs as C#.</summary>
internal static class TypeText
{
    /// <summary>The type, such as <c>IReadOnlyList&lt;string&gt;?</c>.</summary>
    public static string Text(this TypeReference type) => type switch
    {
        { IsNullable: true } => type.NotNull().Text() + "?",
        ScalarReference scalar => ScalarText.Of(scalar.Type),
        ModelReference model => model.Name,
        ListReference list => $"IReadOnlyList<{list.Item.Text()}>",
        DictionaryReference dictionary => $"IReadOnlyDictionary<string, {dictionary.Item.Text()}>",
        SequenceReference sequence => $"ResponseSequence<{sequence.Element.Text()}>",
        EventReference one => $"ServerSentEvent<{one.Data.Text()}>",
        OptionalReference optional => $"Optional<{optional.Value.Text()}>",
        ResponseReference response => response.Name,
        _ => throw new InvalidOperationException($"'{type}' is not a C# type."),
    };

    /// <summary>The codec of the type, such as <c>ListCodec&lt;string, StringCodec&gt;</c>; of a sequence, that of its items.</summary>
    public static string Codec(this TypeReference type) => type switch
    {
        { IsNullable: true } => $"{(type.IsValueType ? "NullableValueCodec" : "NullableReferenceCodec")}<{type.NotNull().TextAndCodec()}>",
        ScalarReference { IsReadFromText: true } number => $"NumberOrTextCodec<{ScalarText.Of(number.Type)}, {CodecNames.Of(number.Type)}>",
        ScalarReference scalar => CodecNames.Of(scalar.Type),
        ModelReference { Kind: ModelKind.Enum } model => $"EnumCodec<{model.Name}>",
        ModelReference model => model.Name + "Json",
        ListReference list => $"ListCodec<{list.Item.TextAndCodec()}>",
        DictionaryReference dictionary => $"MapCodec<{dictionary.Item.TextAndCodec()}>",
        SequenceReference sequence => sequence.Item.Codec(),
        _ => throw new InvalidOperationException($"'{type}' has no JSON representation."),
    };

    /// <summary>The type and its codec, as the arguments of a generic type or method.</summary>
    public static string TextAndCodec(this TypeReference type) => $"{type.Text()}, {type.Codec()}";
}
