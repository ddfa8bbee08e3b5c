using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Tells which schemas become types of their own.</summary>
internal static class SchemaShape
{
    public static bool IsModel(Schema schema) => IsRecord(schema) || IsEnum(schema) || IsUnion(schema);

    public static bool IsRecord(Schema schema) =>
        !IsUnion(schema) && schema.Reference is null && schema.Types == JsonTypes.Object
        && (schema.Object.Properties.Count > 0 || schema.Object.IsClosed);

    public static bool IsUnion(Schema schema) => schema.Reference is null && schema.Alternatives.Schemas.Count > 0;

    /// <summary>The shape of the type that a model becomes.</summary>
    public static TypeShape ShapeOf(Schema schema) =>
        IsUnion(schema) ? TypeShape.Union : IsEnum(schema) ? TypeShape.Enum : TypeShape.Record;

    public static bool IsEnum(Schema schema) =>
        schema.Reference is null && schema.Types == JsonTypes.String && schema.Enum.Count > 0;
}
