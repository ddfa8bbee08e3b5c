using InviteGen.Core.Contract.Reading.Schemas;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>
/// Merges the members of an <c>allOf</c> into one schema that allows what all of them allow (JSON Schema core, section 10.2.1.1).
/// </summary>
/// <param name="context">Where a conflict is reported: a keyword whose two values exclude each other. The first is used.</param>
/// <param name="scope">The named schemas.</param>
/// <param name="at">Where the schema stands that is merged into another.</param>
internal sealed class SchemaMerger(ReadingContext context, SchemaScope scope, Site at)
{
    private readonly TypeMerger _types = new(context, at);
    private readonly HashSet<(string Left, string Right)> _merging = [];

    /// <summary>What both schemas allow. A reference is kept where the other schema adds nothing to its target.</summary>
    public Schema Add(Schema first, Schema second)
    {
        if (!first.LimitsValues)
        {
            return AnnotationMerger.Merge(first, second, second);
        }

        if (!WithoutAssertions(first).LimitsValues || !WithoutAssertions(second).LimitsValues)
        {
            // Assertions can stand beside a reference, so the reference is kept.
            var shaped = WithoutAssertions(first).LimitsValues ? first : second;
            return AnnotationMerger.Merge(first, second, shaped) with { ValueAssertions = AllAssertions(first, second) };
        }

        if (first.Reference is not null && (!second.LimitsValues || Repeats(second, first)))
        {
            return AnnotationMerger.Merge(first, second, first);
        }

        return second.Reference is not null && Repeats(first, second)
            ? AnnotationMerger.Merge(first, second, second)
            : Merge(first, second);
    }

    /// <summary>True where a type alone stands beside a reference, and takes nothing from its target.</summary>
    private bool Repeats(Schema typed, Schema reference)
    {
        if ((typed with { Types = JsonTypes.None }).LimitsValues)
        {
            return false;
        }

        // Of the schema around it, nothing is known yet that could be taken.
        var target = scope.FollowStated(reference);
        return scope.IsPartOf(reference.Reference!)
            || (typed.Types == target.Types && (typed.IsNullable || !target.IsNullable || scope.AddsNull(reference)));
    }

    /// <summary>What both schemas allow.</summary>
    public Schema Merge(Schema first, Schema second)
    {
        // Two schemas that contain themselves at the same place would be merged without end.
        var pair = (first.Reference ?? "", second.Reference ?? "");
        var areReferences = pair is { Item1.Length: > 0, Item2.Length: > 0 };
        if (areReferences && !_merging.Add(pair))
        {
            Report("$ref", $"'{pair.Item1}'", $"'{pair.Item2}'");
            return first;
        }

        var merged = MergeTargets(first, second);
        _merging.Remove(pair);
        return merged;
    }

    private Schema MergeTargets(Schema first, Schema second)
    {
        var (left, right) = (scope.FollowStated(first), scope.FollowStated(second));
        if (left.Alternatives.Schemas.Count > 0 || right.Alternatives.Schemas.Count > 0)
        {
            return MergeAlternatives(left, right);
        }

        var (types, values) = _types.Merge(left, right);
        return AnnotationMerger.Merge(left, right, left with
        {
            Types = types,
            IsNullable = AllowsNull(left) && AllowsNull(right) && (left.IsNullable || right.IsNullable),
            Format = left.Format.Length > 0 ? left.Format : right.Format,
            Enum = values,
            ValueNames = ValueNameReader.Merge(left.ValueNames, right.ValueNames),
            Text = LimitMerger.Merge(left.Text, right.Text),
            Number = LimitMerger.Merge(left.Number, right.Number),
            Array = MergeArray(left.Array, right.Array),
            Object = MergeObject(left.Object, right.Object),
            ValueAssertions = AllAssertions(left, right),
            UntypedAssertions = left.Types == JsonTypes.None && right.Types == JsonTypes.None
                ? left.UntypedAssertions.Concat(right.UntypedAssertions).Distinct().ToEquatableArray()
                : [],
        });
    }

    private static Schema WithoutAssertions(Schema schema) =>
        schema.ValueAssertions.Count == 0 ? schema : schema with { ValueAssertions = [] };

    private static EquatableArray<string> AllAssertions(Schema left, Schema right) =>
        left.ValueAssertions.Concat(right.ValueAssertions).Distinct().ToEquatableArray();

    /// <summary>A schema without <c>type</c> allows <c>null</c> too.</summary>
    private static bool AllowsNull(Schema schema) => schema.IsNullable || schema.Types == JsonTypes.None;

    /// <summary>What stands beside alternatives holds for each of them.</summary>
    private Schema MergeAlternatives(Schema left, Schema right)
    {
        var (several, other) = left.Alternatives.Schemas.Count > 0 ? (left, right) : (right, left);
        if (!other.LimitsValues)
        {
            return AnnotationMerger.Merge(left, right, several);
        }

        if (!WithoutAssertions(other).LimitsValues)
        {
            return AnnotationMerger.Merge(left, right, several) with { ValueAssertions = AllAssertions(left, right) };
        }

        var each = SharedKeywords.Of(WithoutAssertions(other), several.Alternatives);
        var alternatives = several.Alternatives.Schemas.Select(alternative => MergeAlternative(alternative, each)).ToEquatableArray();
        return AnnotationMerger.Merge(left, right, several with { Alternatives = several.Alternatives with { Schemas = alternatives } })
            with { ValueAssertions = AllAssertions(left, right) };
    }

    /// <summary>An alternative that says all of it already stays what it is; of a component, no copy is made.</summary>
    private Schema MergeAlternative(Schema alternative, Schema each)
    {
        var merged = Merge(alternative, each);
        return SharedKeywords.AddNothing(merged, scope.FollowStated(alternative), scope.FollowStated)
            ? alternative
            : merged with { Origin = alternative.Reference ?? alternative.Origin };
    }

    private ArrayShape MergeArray(ArrayShape left, ArrayShape right) => new()
    {
        Items = left.Items is null || right.Items is null ? left.Items ?? right.Items : MergeOnce(left.Items, right.Items),
        MinItems = LimitMerger.Greater(left.MinItems, right.MinItems),
        MaxItems = LimitMerger.Less(left.MaxItems, right.MaxItems),
        HasUniqueItems = left.HasUniqueItems || right.HasUniqueItems,
        UniqueBy = left.UniqueBy.Length > 0 ? left.UniqueBy : right.UniqueBy,
    };

    private ObjectShape MergeObject(ObjectShape left, ObjectShape right)
    {
        var required = new HashSet<string>(left.AlsoRequired.Concat(right.AlsoRequired)
            .Concat(left.Properties.Concat(right.Properties).Where(property => property.IsRequired).Select(property => property.Name)));
        var properties = MergeProperties(left.Properties, right.Properties)
            .Select(property => property with { IsRequired = required.Contains(property.Name) }).ToEquatableArray();
        return new ObjectShape
        {
            Properties = properties,
            AlsoRequired = required.Except(properties.Select(property => property.Name)).OrderBy(n => n, StringComparer.Ordinal)
                .ToEquatableArray(),
            AdditionalProperties = left.AdditionalProperties ?? right.AdditionalProperties,

            // A closed member would forbid the properties of the others, which no author means.
            IsClosed = (left.IsClosed || right.IsClosed) && (left.Properties.Count == 0 || right.Properties.Count == 0),
            MinProperties = LimitMerger.Greater(left.MinProperties, right.MinProperties),
            MaxProperties = LimitMerger.Less(left.MaxProperties, right.MaxProperties),
        };
    }

    private IEnumerable<Property> MergeProperties(EquatableArray<Property> left, EquatableArray<Property> right)
    {
        var added = right.ToDictionary(property => property.Name, StringComparer.Ordinal);
        foreach (var property in left)
        {
            yield return added.TryGetValue(property.Name, out var other)
                ? property with { Schema = MergeOnce(property.Schema, other.Schema) }
                : property;
            added.Remove(property.Name);
        }

        foreach (var property in right.Where(property => added.ContainsKey(property.Name)))
        {
            yield return property;
        }
    }

    /// <summary>Keeps a reference a reference where the other schema only describes it.</summary>
    private Schema MergeOnce(Schema left, Schema right)
    {
        if (left == right || !right.LimitsValues)
        {
            return AnnotationMerger.Merge(right, left, left);
        }

        if (!left.LimitsValues)
        {
            return AnnotationMerger.Merge(left, right, right);
        }

        return left.Reference is not null && left.Reference == right.Reference ? left : Merge(left, right);
    }

    private void Report(string keyword, string first, string second) =>
        context.Report(DiagnosticRules.ConflictingSchemas, at, keyword, first, second);
}
