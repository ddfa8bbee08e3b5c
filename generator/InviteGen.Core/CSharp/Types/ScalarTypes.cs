using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.CSharp.Types;

/// <summary>Which type stands for a type and format of JSON Schema (OpenAPI format registry).</summary>
public static class ScalarTypes
{
    /// <summary>Any value.</summary>
    public static readonly ScalarReference Any = new(ScalarType.Any);

    /// <summary>Any text.</summary>
    public static readonly ScalarReference String = new(ScalarType.String);

    /// <summary>Bytes that are sent as a body or a part of one; JSON cannot hold them.</summary>
    public static readonly ScalarReference File = new(ScalarType.File);

    /// <summary>Bytes that are in memory as a whole.</summary>
    public static readonly ScalarReference Bytes = new(ScalarType.Bytes);

    /// <summary>Bytes that are received.</summary>
    public static readonly ScalarReference Stream = new(ScalarType.Stream);

    /// <summary>Problem details, where the spec names the media type and no schema.</summary>
    public static readonly ScalarReference Problem = new(ScalarType.Problem);

    /// <summary>Whatever is done with it compiles.</summary>
    public static readonly ScalarReference Dynamic = new(ScalarType.Dynamic);

    /// <summary>The type for a boolean, number or string; a format that has no type of its own changes nothing.</summary>
    public static ScalarReference For(JsonTypes types, string format) => types switch
    {
        JsonTypes.Boolean => new(ScalarType.Boolean),
        JsonTypes.Integer => new(ForInteger(format)),
        JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer) => new(ForNumber(format)),
        JsonTypes.String => new(ForString(format)),
        _ => Any,
    };

    /// <summary>Without a format an integer is a <c>long</c>: nothing says that it stays small.</summary>
    private static ScalarType ForInteger(string format) =>
        format is "int32" or "int16" or "int8" or "uint8" or "uint16" ? ScalarType.Int32 : ScalarType.Int64;

    private static ScalarType ForNumber(string format) => format switch
    {
        "float" => ScalarType.Single,
        "decimal" or "decimal128" => ScalarType.Decimal,
        "int32" => ScalarType.Int32,
        "int64" => ScalarType.Int64,
        _ => ScalarType.Double,
    };

    private static ScalarType ForString(string format) => StringFormats.Of(format) switch
    {
        StringFormat.Uuid => ScalarType.Guid,
        StringFormat.DateTime => ScalarType.DateTimeOffset,
        StringFormat.Date => ScalarType.DateOnly,
        StringFormat.Duration => ScalarType.TimeSpan,
        StringFormat.Uri => ScalarType.Uri,
        StringFormat.Base64 => ScalarType.Bytes,
        _ => ScalarType.String,
    };
}
