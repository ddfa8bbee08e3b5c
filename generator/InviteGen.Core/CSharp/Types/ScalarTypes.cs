using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.CSharp.Types;

/// <summary>Which type of the base class library stands for a type and format (OpenAPI format registry).</summary>
public static class ScalarTypes
{
    /// <summary>Any value.</summary>
    public static readonly TypeReference Any =
        new() { Shape = TypeShape.Any, Name = "JsonElement", Codec = "AnyCodec", IsValueType = true };

    /// <summary>Any text.</summary>
    public static readonly TypeReference String = Class("string", "StringCodec");

    /// <summary>Bytes that are sent as a body or a part of one; JSON cannot hold them.</summary>
    public static readonly TypeReference File = Class("FileContent", "");

    /// <summary>Bytes that are received.</summary>
    public static readonly TypeReference Stream = Class("Stream", "");

    /// <summary>RFC 9457 problem details, where the spec names the media type and no schema.</summary>
    public static readonly TypeReference Problem =
        new() { Shape = TypeShape.Record, Name = "ApiProblem", Codec = "ApiProblemJson" };

    /// <summary>The type for a boolean, number or string; a format that has no type of its own changes nothing.</summary>
    public static TypeReference For(JsonTypes types, string format) => types switch
    {
        JsonTypes.Boolean => Struct("bool", "BooleanCodec"),
        JsonTypes.Integer => ForInteger(format),
        JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer) => ForNumber(format),
        JsonTypes.String => ForString(format),
        _ => Any,
    };

    /// <summary>Without a format an integer is a <c>long</c>: nobody promised that it stays small.</summary>
    private static TypeReference ForInteger(string format) =>
        format is "int32" or "int16" or "int8" or "uint8" or "uint16"
            ? Struct("int", "Int32Codec")
            : Struct("long", "Int64Codec");

    private static TypeReference ForNumber(string format) => format switch
    {
        "float" => Struct("float", "SingleCodec"),
        "decimal" or "decimal128" => Struct("decimal", "DecimalCodec"),
        "int32" => Struct("int", "Int32Codec"),
        "int64" => Struct("long", "Int64Codec"),
        _ => Struct("double", "DoubleCodec"),
    };

    private static TypeReference ForString(string format) => format switch
    {
        "uuid" => Struct("Guid", "GuidCodec"),
        "date-time" => Struct("DateTimeOffset", "DateTimeOffsetCodec"),
        "date" => Struct("DateOnly", "DateOnlyCodec"),
        "duration" => Struct("TimeSpan", "DurationCodec"),
        "uri" or "uri-reference" => Class("Uri", "UriCodec"),
        "byte" => Class("byte[]", "BytesCodec"),
        _ => String,
    };

    private static TypeReference Struct(string name, string codec) =>
        new() { Shape = TypeShape.Scalar, Name = name, Codec = codec, IsValueType = true };

    private static TypeReference Class(string name, string codec) =>
        new() { Shape = TypeShape.Scalar, Name = name, Codec = codec };
}
