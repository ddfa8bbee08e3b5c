using InviteGen.Witness.Seen;

namespace InviteGen.Witness.Tests.Views.Seen;

/// <summary>
/// The schemas that the witness sees in a document. It tells what is written; what that means of objects is worked out here, by
/// OpenAPI alone: <c>allOf</c> is all of its members, a choice is one of them, and a schema with a discriminator is one of those
/// that build on it.
/// </summary>
internal sealed class SeenSchemas
{
    private readonly IReadOnlyList<SeenSchema> _schemas;
    private readonly ILookup<int, int> _children;

    public SeenSchemas(IReadOnlyList<SeenSchema> schemas)
    {
        _schemas = schemas;
        _children = schemas.Index().Where(child => child.Item.Name is not null)
            .SelectMany(child => child.Item.AllOf.Where(parent => schemas[parent].Name is not null).Select(parent => (parent, child.Index)))
            .ToLookup(pair => pair.parent, pair => pair.Index);
    }

    public SchemaView? ViewOrNull(int? schema) => schema is { } index ? View(index) : null;

    /// <summary>A value that fits all of these schemas.</summary>
    public SchemaView View(params IEnumerable<int> schemas) => new SeenSchemaView(this, [.. schemas.Distinct().Order()]);

    /// <summary>The key of a schema among the components; null: it stands inline.</summary>
    public string? NameOf(int schema) => _schemas[schema].Name;

    public IReadOnlyList<ShapeView> ShapesOf(IReadOnlyList<int> schemas) =>
        [.. ShapeMerger.Product(schemas.Select(schema => ShapesOf(schema, [], isMember: false).ToList())).Select(Shape)];

    /// <param name="index">The schema.</param>
    /// <param name="open">The schemas that led here: a composition may be a part of itself.</param>
    /// <param name="isMember">True for a member of <c>allOf</c>: what is merged is the schema itself, not what builds on it.</param>
    private IEnumerable<SeenShape> ShapesOf(int index, HashSet<(int, bool)> open, bool isMember)
    {
        if (open.Contains((index, isMember)))
        {
            return [];
        }

        var schema = _schemas[index];
        HashSet<(int, bool)> inner = [.. open, (index, isMember)];
        var isChoice = schema.OneOf.Count > 0 || schema.AnyOf.Count > 0;
        if (!isMember && !isChoice && schema.Discriminator is not null && _children[index].Any())
        {
            return DescendantsOf(index).SelectMany(child => ShapesOf(child, inner, isMember: true));
        }

        List<List<SeenShape>> factors = [[SeenShape.Of(schema)]];
        factors.AddRange(schema.AllOf.Select(member => ShapesOf(member, inner, isMember: true).ToList()));
        factors.Add(ShapesOfChoice(schema.OneOf, inner));
        factors.Add(ShapesOfChoice(schema.AnyOf, inner));
        return ShapeMerger.Product(factors);
    }

    /// <summary>The components that build on a component, and those that build on them.</summary>
    private IEnumerable<int> DescendantsOf(int parent)
    {
        var found = new HashSet<int> { parent };
        var waiting = new Queue<int>(found);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var child in _children[next].Where(found.Add))
            {
                waiting.Enqueue(child);
            }
        }

        return found.Where(one => one != parent);
    }

    /// <summary>
    /// Alternatives that only say what is required limit the objects that stand beside them: they are no shapes. And whoever merges a
    /// schema that lists those that merge it merges what stands beside that list.
    /// </summary>
    private List<SeenShape> ShapesOfChoice(IReadOnlyList<int> alternatives, HashSet<(int, bool)> open)
    {
        if (alternatives.Any(alternative => open.Contains((alternative, false)) || open.Contains((alternative, true))))
        {
            return [];
        }

        var shapes = alternatives.SelectMany(alternative => ShapesOf(alternative, open, isMember: false)).ToList();
        return shapes.All(shape => shape.IsLimit) && alternatives.All(alternative => _schemas[alternative].Type is null) ? [] : shapes;
    }

    private ShapeView Shape(SeenShape shape) => new()
    {
        Properties = shape.Properties.ToDictionary(property => property.Key, property => View(property.Value)),
        Required = shape.Required,
        Items = shape.Items.Count == 0 ? null : View(shape.Items),
        AdditionalProperties = shape.AdditionalProperties.Count == 0 ? null : View(shape.AdditionalProperties),
        IsUnresolved = shape.IsUnresolved,
    };
}
