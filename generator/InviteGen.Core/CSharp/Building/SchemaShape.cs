using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Tells which schemas become types of their own.</summary>
internal static class SchemaShape
{
    public static bool IsModel(Schema schema) => IsRecord(schema) || IsEnum(schema);

    public static bool IsRecord(Schema schema) =>
        schema.Reference is null && schema.Types == JsonTypes.Object
        && (schema.Object.Properties.Count > 0 || schema.Object.IsClosed);

    public static bool IsEnum(Schema schema) =>
        schema.Reference is null && schema.Types == JsonTypes.String && schema.Enum.Count > 0;
}
