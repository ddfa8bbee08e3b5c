using InviteGen.Witness.Seen;
using Microsoft.OpenApi.Models;

namespace InviteGen.Witness;

/// <summary>
/// Tells what the witness sees of schemas. It resolves references itself: what a reference leads to is the same object everywhere.
/// </summary>
internal sealed class SchemaReader
{
    /// <summary>Where a reference leads nowhere, the library has nothing.</summary>
    private static readonly OpenApiSchema Unresolved = new() { UnresolvedReference = true };

    private readonly Dictionary<OpenApiSchema, int> _indexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<OpenApiSchema> _found = [];

    /// <summary>The index of a schema; it is read later.</summary>
    public int Add(OpenApiSchema? schema)
    {
        schema ??= Unresolved;
        if (!_indexes.TryGetValue(schema, out var index))
        {
            index = _found.Count;
            _indexes.Add(schema, index);
            _found.Add(schema);
        }

        return index;
    }

    /// <summary>Reads the schemas that were added, and those that they lead to.</summary>
    public IReadOnlyList<SeenSchema> ReadReached()
    {
        var seen = new List<SeenSchema>();
        for (var i = 0; i < _found.Count; i++)
        {
            seen.Add(Read(_found[i]));
        }

        return seen;
    }

    private SeenSchema Read(OpenApiSchema schema) => new()
    {
        Name = schema.Reference?.Id,
        IsUnresolved = schema.UnresolvedReference,
        Type = schema.Type,
        Properties = schema.Properties.ToDictionary(property => property.Key, property => Add(property.Value)),
        Required = [.. schema.Required],
        Items = schema.Items is { } items ? Add(items) : null,
        AdditionalProperties = schema.AdditionalProperties is { } additional ? Add(additional) : null,
        AllOf = AddAll(schema.AllOf),
        OneOf = AddAll(schema.OneOf),
        AnyOf = AddAll(schema.AnyOf),
        Discriminator = schema.Discriminator?.PropertyName,
    };

    /// <summary>The indexes of schemas.</summary>
    public int[] AddAll(IEnumerable<OpenApiSchema?> schemas) => [.. schemas.Select(Add)];
}
