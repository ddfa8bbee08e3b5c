using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.Emit.Types;

/// <summary>Writes the types that are not generated.</summary>
internal static class ScalarText
{
    public static string Of(ScalarType type) => type switch
    {
        ScalarType.Any => "JsonElement",
        ScalarType.Boolean => "bool",
        ScalarType.Int32 => "int",
        ScalarType.Int64 => "long",
        ScalarType.Single => "float",
        ScalarType.Double => "double",
        ScalarType.Decimal => "decimal",
        ScalarType.String => "string",
        ScalarType.Guid => "Guid",
        ScalarType.DateTimeOffset => "DateTimeOffset",
        ScalarType.DateOnly => "DateOnly",
        ScalarType.TimeSpan => "TimeSpan",
        ScalarType.Uri => "Uri",
        ScalarType.Bytes => "byte[]",
        ScalarType.File => "FileContent",
        ScalarType.Stream => "Stream",
        ScalarType.Problem => "ApiProblem",
        ScalarType.Dynamic => "dynamic",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
