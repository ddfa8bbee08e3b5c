namespace InviteGen.Witness.Tests.Views.Seen;

/// <summary>A schema that the witness sees, or several that a value must fit.</summary>
internal sealed class SeenSchemaView(SeenSchemas schemas, IReadOnlyList<int> indexes) : SchemaView
{
    public override string Key { get; } = string.Join('&', indexes);

    public override string? Name => indexes.Count == 1 ? schemas.NameOf(indexes[0]) : null;

    public override IReadOnlyList<ShapeView> Shapes => schemas.ShapesOf(indexes);
}
