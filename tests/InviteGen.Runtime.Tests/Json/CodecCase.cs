using System.Text.Json;

namespace InviteGen.Runtime.Tests;

/// <summary>Every codec of the support code, with the tokens that it reads and the words with which it refuses all others.</summary>
internal sealed record CodecCase(string Reads, string Expected, Func<string, bool, string> RoundTrip)
{
    internal static readonly IReadOnlyDictionary<string, CodecCase> All = new Dictionary<string, CodecCase>
    {
        ["bool"] = Of<bool, BooleanCodec>("true false", "a boolean"),
        ["int"] = Of<int, Int32Codec>("number", "an integer"),
        ["long"] = Of<long, Int64Codec>("number", "an integer"),
        ["float"] = Of<float, SingleCodec>("number", "a number"),
        ["double"] = Of<double, DoubleCodec>("number", "a number"),
        ["decimal"] = Of<decimal, DecimalCodec>("number", "a number"),
        ["int or text"] = Of<int, NumberOrTextCodec<int, Int32Codec>>("number string", "an integer"),
        ["string"] = Of<string, StringCodec>("string", "a string"),
        ["enum"] = Of<InvitationState, EnumCodec<InvitationState>>("string", "a string"),
        ["uuid"] = Of<Guid, GuidCodec>("string", "a UUID"),
        ["uri"] = Of<Uri, UriCodec>("string", "a URI"),
        ["bytes"] = Of<byte[], BytesCodec>("string", "base64 text"),
        ["date"] = Of<DateOnly, DateOnlyCodec>("string", "a date (YYYY-MM-DD)"),
        ["date-time"] = Of<DateTimeOffset, DateTimeOffsetCodec>("string", "a date and time (RFC 3339)"),
        ["duration"] = Of<TimeSpan, DurationCodec>("string", "a duration (ISO 8601)"),
        ["list"] = Of<IReadOnlyList<int>, ListCodec<int, Int32Codec>>("array", "an array"),
        ["list of anything"] = Of<IReadOnlyList<JsonElement>, ListCodec<JsonElement, AnyCodec>>("array", "an array"),
        ["map"] = Of<IReadOnlyDictionary<string, string>, MapCodec<string, StringCodec>>("object", "an object"),
        ["map of anything"] =
            Of<IReadOnlyDictionary<string, JsonElement>, MapCodec<JsonElement, AnyCodec>>("object", "an object"),
        ["record"] = Of<Invitation, InvitationJson>("object", "an object"),
        ["string or null"] = Of<string?, NullableReferenceCodec<string, StringCodec>>("string null", "a string"),
        ["int or null"] = Of<int?, NullableValueCodec<int, Int32Codec>>("number null", "an integer"),
        ["anything"] = Of<JsonElement, AnyCodec>("number string true false null array object", ""),
    };

    private static CodecCase Of<T, TCodec>(string reads, string expected)
        where TCodec : struct, IJsonCodec<T> =>
        new(reads, expected, static (json, inPieces) => Codec.Write<T, TCodec>(
            inPieces ? Codec.ReadInPieces<T, TCodec>(json) : Codec.Read<T, TCodec>(json)));
}
