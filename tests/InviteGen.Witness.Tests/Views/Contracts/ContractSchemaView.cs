using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Witness.Tests.Views.Contracts;

/// <summary>A schema of a contract.</summary>
internal sealed class ContractSchemaView(ContractSchemas schemas, Schema schema) : SchemaView
{
    public override string Key => schemas.KeyOf(schema);

    public override string? Name => schema.Reference;

    public override IReadOnlyList<ShapeView> Shapes => schemas.ShapesOf(schema);
}
