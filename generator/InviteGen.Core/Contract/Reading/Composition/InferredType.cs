using InviteGen.Core.Contract.Reading.Schemas;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>
/// Merges what stands beside alternatives into them, where no <c>type</c> does: <c>items</c> concerns lists and <c>properties</c> objects
/// (JSON Schema core, section 7.6.1), so an alternative of another type is left as it is.
/// </summary>
internal sealed class InferredType(SchemaScope scope)
{
    /// <summary>The schema with its alternatives.</summary>
    /// <param name="source">The schema in the document.</param>
    /// <param name="composed">What its other keywords say.</param>
    /// <param name="built">Its alternatives.</param>
    /// <param name="merger">Merges both.</param>
    public Schema Add(IOpenApiSchema source, Schema composed, Schema built, SchemaMerger merger)
    {
        var alternatives = built.Alternatives.Schemas;
        var others = alternatives.Where(one => Excludes(one, composed)).ToList();
        if (!IsInferred(source, composed) || others.Count == 0 || others.Count == alternatives.Count)
        {
            return merger.Add(composed, built);
        }

        var rest = composed with { Types = JsonTypes.None, Array = ArrayShape.None, Object = ObjectShape.None };
        var concerned = merger.Add(composed, With(built, alternatives.Except(others)));
        var left = merger.Add(rest, With(built, others));
        var merged = new[] { concerned, left }.SelectMany(one => one.Alternatives.Schemas).ToList();
        var order = alternatives.Except(others).Concat(others).ToList();
        return With(concerned, alternatives.Select(one => merged[order.IndexOf(one)])) with
        {
            ValueAssertions = concerned.ValueAssertions.Concat(left.ValueAssertions).Distinct().ToEquatableArray(),
        };
    }

    private static bool IsInferred(IOpenApiSchema source, Schema composed) =>
        source is { Type: null, AllOf: null or { Count: 0 } }
        && composed is { Reference: null, Types: JsonTypes.Array or JsonTypes.Object };

    private bool Excludes(Schema alternative, Schema composed) =>
        scope.FollowStated(alternative).Types is var types
        && types != JsonTypes.None
        && (types & composed.Types) == JsonTypes.None;

    private static Schema With(Schema schema, IEnumerable<Schema> alternatives) =>
        schema with { Alternatives = schema.Alternatives with { Schemas = alternatives.ToEquatableArray() } };
}
