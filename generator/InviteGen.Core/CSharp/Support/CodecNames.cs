using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Support;

/// <summary>The codecs of the types that are not generated.</summary>
internal static class CodecNames
{
    /// <summary>The name of a codec.</summary>
    /// <exception cref="InvalidOperationException">The type has no JSON.</exception>
    public static string Of(ScalarType type) => type switch
    {
        ScalarType.Any => SupportName.AnyCodec,
        ScalarType.Boolean => SupportName.BooleanCodec,
        ScalarType.Int32 => SupportName.Int32Codec,
        ScalarType.Int64 => SupportName.Int64Codec,
        ScalarType.Single => SupportName.SingleCodec,
        ScalarType.Double => SupportName.DoubleCodec,
        ScalarType.Decimal => SupportName.DecimalCodec,
        ScalarType.String => SupportName.StringCodec,
        ScalarType.Guid => SupportName.GuidCodec,
        ScalarType.DateTimeOffset => SupportName.DateTimeOffsetCodec,
        ScalarType.DateOnly => SupportName.DateOnlyCodec,
        ScalarType.TimeSpan => SupportName.DurationCodec,
        ScalarType.Uri => SupportName.UriCodec,
        ScalarType.Bytes => SupportName.BytesCodec,
        ScalarType.Problem => SupportName.ApiProblemJson,
        _ => throw new InvalidOperationException($"'{type}' has no codec."),
    };
}
