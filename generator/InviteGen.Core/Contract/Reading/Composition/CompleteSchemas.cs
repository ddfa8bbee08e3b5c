using InviteGen.Core.Contract.Reading.Schemas;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>
/// Makes alternatives of the types of a schema, and of all that stands in it. This waits until everything is merged: only then it is known
/// which of the types are left.
/// </summary>
/// <param name="context">Knows where the schemas stand.</param>
/// <param name="scope">The named schemas, with lists of types.</param>
internal sealed class CompleteSchemas(ReadingContext context, SchemaScope scope)
{
    private readonly Dictionary<string, Schema> _named = new(StringComparer.Ordinal);

    /// <summary>A named schema as it is without its subtypes.</summary>
    public Schema Component(string name)
    {
        if (!_named.TryGetValue(name, out var schema))
        {
            _named.Add(name, schema = Complete(scope.Component(name)));
        }

        return schema;
    }

    /// <summary>The schema; the same where nothing in it has several types.</summary>
    public Schema Complete(Schema schema)
    {
        var complete = TypeSplitter.Split(WithParts(schema));
        return !ReferenceEquals(complete, schema) && context.Locations?.Find(schema) is { } at ? context.At(complete, at) : complete;
    }

    private Schema WithParts(Schema schema)
    {
        var array = schema.Array.Items is { } items && Complete(items) is var one && !ReferenceEquals(one, items)
            ? schema.Array with { Items = one }
            : schema.Array;
        var shape = Complete(schema.Object);
        var alternatives = Complete(schema.Alternatives);
        return ReferenceEquals(array, schema.Array) && ReferenceEquals(shape, schema.Object)
            && ReferenceEquals(alternatives, schema.Alternatives)
            ? schema
            : schema with { Array = array, Object = shape, Alternatives = alternatives };
    }

    private ObjectShape Complete(ObjectShape shape)
    {
        var additional = shape.AdditionalProperties is { } other ? Complete(other) : null;
        var properties = shape.Properties.Select(Complete).ToList();
        return ReferenceEquals(additional, shape.AdditionalProperties) && AreSame(properties, shape.Properties)
            ? shape
            : shape with { Properties = properties.ToEquatableArray(), AdditionalProperties = additional };
    }

    private Property Complete(Property property) =>
        Complete(property.Schema) is var schema && ReferenceEquals(schema, property.Schema) ? property : property with { Schema = schema };

    private Alternatives Complete(Alternatives alternatives)
    {
        var schemas = alternatives.Schemas.SelectMany(one => PartsOf(one, alternatives.Discriminator.Length > 0)).ToList();
        return AreSame(schemas, alternatives.Schemas)
            ? alternatives
            : alternatives with { Schemas = schemas.Distinct().ToEquatableArray() };
    }

    /// <summary>The types of an alternative are alternatives of the whole, unless a discriminator names it.</summary>
    private EquatableArray<Schema> PartsOf(Schema alternative, bool isNamed)
    {
        var target = isNamed ? alternative : scope.FollowStated(alternative);
        var parts = isNamed || !TypeSplitter.IsList(target) ? [] : TypeSplitter.Split(WithParts(target)).Alternatives.Schemas;
        return parts.Count > 0 ? parts : [Complete(alternative)];
    }

    private static bool AreSame<T>(List<T> parts, EquatableArray<T> before)
        where T : class, IEquatable<T> =>
        parts.Count == before.Count && !parts.Where((part, index) => !ReferenceEquals(part, before[index])).Any();
}
