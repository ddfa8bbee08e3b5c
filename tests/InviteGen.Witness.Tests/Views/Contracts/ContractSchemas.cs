using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Witness.Tests.Views.Contracts;

/// <summary>The schemas of a contract.</summary>
internal sealed class ContractSchemas(ApiContract contract)
{
    private readonly Dictionary<string, Schema> _named =
        contract.Schemas.ToDictionary(schema => schema.Name, schema => schema.Schema, StringComparer.Ordinal);

    private readonly Dictionary<Schema, int> _inline = new(ReferenceEqualityComparer.Instance);

    public SchemaView? ViewOrNull(Schema? schema) => schema is null ? null : View(schema);

    public SchemaView View(Schema schema) => new ContractSchemaView(this, schema);

    /// <summary>A text that only this schema has.</summary>
    public string KeyOf(Schema schema)
    {
        if (schema.Reference is { } name)
        {
            return "#" + name;
        }

        if (!_inline.TryGetValue(schema, out var index))
        {
            _inline.Add(schema, index = _inline.Count);
        }

        return $"{index}";
    }

    public IReadOnlyList<ShapeView> ShapesOf(Schema schema) => [.. ShapesOf(schema, [])];

    /// <param name="schema">The schema.</param>
    /// <param name="open">The references that led here: a choice may be one of its own alternatives.</param>
    private IEnumerable<ShapeView> ShapesOf(Schema schema, HashSet<string> open)
    {
        if (schema.Reference is { } name)
        {
            return open.Contains(name) ? [] : ShapesOf(_named[name], [.. open, name]);
        }

        return schema.Alternatives.Schemas.Count > 0
            ? schema.Alternatives.Schemas.SelectMany(alternative => ShapesOf(alternative, open))
            : [ShapeOf(schema)];
    }

    private ShapeView ShapeOf(Schema schema) => new()
    {
        Properties = schema.Object.Properties.ToDictionary(property => property.Name, property => View(property.Schema)),
        Required = schema.Object.Properties.Where(property => property.IsRequired).Select(property => property.Name)
            .Concat(schema.Object.AlsoRequired).ToHashSet(),
        Items = ViewOrNull(schema.Array.Items),
        AdditionalProperties = ViewOrNull(schema.Object.AdditionalProperties),
    };
}
