using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building.Types;

/// <summary>Which kind of C# type a model becomes.</summary>
internal static class ModelShape
{
    public static ModelKind Of(Schema schema) => SchemaShape.HasAlternatives(schema) ? ModelKind.CaseHierarchy
        : SchemaShape.IsEnum(schema) ? ModelKind.Enum
        : ModelKind.Record;
}
