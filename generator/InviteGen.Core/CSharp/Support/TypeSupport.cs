using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Support;

/// <summary>The support code that a type, and the codec of its JSON, consist of.</summary>
internal static class TypeSupport
{
    /// <summary>What stands in the name of a type.</summary>
    public static IEnumerable<string> Of(TypeReference? type) => type switch
    {
        ScalarReference { Type: ScalarType.File } => [SupportName.FileContent],
        ScalarReference { Type: ScalarType.Problem } => [SupportName.ApiProblem],
        CollectionReference collection => Of(collection.Item),
        SequenceReference sequence => Of(sequence.Element).Append(SupportName.ResponseSequence),
        EventReference one => Of(one.Data).Append(SupportName.ServerSentEvent),
        OptionalReference optional => Of(optional.Value).Append(SupportName.Optional),
        _ => [],
    };

    /// <summary>What stands in the name of its codec.</summary>
    public static IEnumerable<string> OfCodec(TypeReference type) => type switch
    {
        { IsNullable: true } => OfTypeAndCodec(type.NotNull())
            .Append(type.IsValueType ? SupportName.NullableValueCodec : SupportName.NullableReferenceCodec),
        ScalarReference { IsReadFromText: true } number => [SupportName.NumberOrTextCodec, CodecNames.Of(number.Type)],
        ScalarReference scalar => [CodecNames.Of(scalar.Type)],
        ModelReference { Kind: ModelKind.Enum } => [SupportName.EnumCodec],
        ListReference list => OfTypeAndCodec(list.Item).Append(SupportName.ListCodec),
        DictionaryReference dictionary => OfTypeAndCodec(dictionary.Item).Append(SupportName.MapCodec),
        SequenceReference sequence => OfTypeAndCodec(sequence.Item),
        _ => [],
    };

    /// <summary>What stands in both.</summary>
    public static IEnumerable<string> OfTypeAndCodec(TypeReference type) => Of(type).Concat(OfCodec(type));
}
