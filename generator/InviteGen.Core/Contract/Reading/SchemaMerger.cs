using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading;

/// <summary>
/// Merges the members of an <c>allOf</c> into one schema that allows what all of them allow (JSON Schema core, section 10.2.1.1).
/// </summary>
/// <param name="follow">Gives the schema behind a reference.</param>
/// <param name="conflict">Is told the keyword whose values exclude each other; the first of them stays.</param>
internal sealed class SchemaMerger(Func<Schema, Schema> follow, Action<string> conflict)
{
    private readonly HashSet<(string Left, string Right)> _merging = [];

    /// <summary>What both schemas allow; a reference stays one where the other schema adds nothing to what it leads to.</summary>
    public Schema Add(Schema first, Schema second)
    {
        if (!HasShape(first))
        {
            return Notes(first, second, second);
        }

        if (!HasShape(WithoutRules(first)) || !HasShape(WithoutRules(second)))
        {
            // Rules can stand beside a reference, which so stays one.
            var shaped = HasShape(WithoutRules(first)) ? first : second;
            return Notes(first, second, shaped) with { ValueAssertions = AllRules(first, second) };
        }

        var isSame = !HasShape(second)
            || (second.Types == follow(first).Types && !HasShape(second with { Types = JsonTypes.None }));
        if (first.Reference is not null && isSame)
        {
            return Notes(first, second, first);
        }

        var isTold = second.Reference is not null && first.Types == follow(second).Types
            && !HasShape(first with { Types = JsonTypes.None });
        return isTold ? Notes(first, second, second) : Merge(first, second);
    }

    /// <summary>What both schemas allow.</summary>
    public Schema Merge(Schema first, Schema second)
    {
        // Two schemas that hold themselves at the same place would be merged without end.
        var pair = (first.Reference ?? "", second.Reference ?? "");
        var isReferences = pair is { Item1.Length: > 0, Item2.Length: > 0 };
        if (isReferences && !_merging.Add(pair))
        {
            return Conflict("$ref", first);
        }

        var merged = MergeTargets(first, second);
        _merging.Remove(pair);
        return merged;
    }

    private Schema MergeTargets(Schema first, Schema second)
    {
        var (left, right) = (follow(first), follow(second));
        if (left.Alternatives.Schemas.Count > 0 || right.Alternatives.Schemas.Count > 0)
        {
            return MergeChoice(left, right);
        }

        return Notes(left, right, left with
        {
            Types = MergeTypes(left.Types, right.Types),
            IsNullable = AllowsNull(left) && AllowsNull(right) && (left.IsNullable || right.IsNullable),
            Format = left.Format.Length > 0 ? left.Format : right.Format,
            Enum = MergeEnum(left.Enum, right.Enum),
            Text = LimitMerger.Merge(left.Text, right.Text),
            Number = LimitMerger.Merge(left.Number, right.Number),
            Array = MergeArray(left.Array, right.Array),
            Object = MergeObject(left.Object, right.Object),
            AllowsText = left.AllowsText && right.AllowsText,
            ValueAssertions = AllRules(left, right),
            UntypedAssertions = left.Types == JsonTypes.None && right.Types == JsonTypes.None
                ? left.UntypedAssertions.Concat(right.UntypedAssertions).Distinct().ToEquatableArray()
                : [],
        });
    }

    private static Schema WithoutRules(Schema schema) => schema.ValueAssertions.Count == 0 ? schema : schema with { ValueAssertions = [] };

    private static EquatableArray<string> AllRules(Schema left, Schema right) =>
        left.ValueAssertions.Concat(right.ValueAssertions).Distinct().ToEquatableArray();

    /// <summary>What is said of the value: the first to say it is heard.</summary>
    private static Schema Notes(Schema left, Schema right, Schema merged) => merged with
    {
        Title = left.Title.Length > 0 ? left.Title : right.Title,
        Description = left.Description.Length > 0 ? left.Description : right.Description,
        Default = left.Default ?? right.Default,
        IsDeprecated = left.IsDeprecated || right.IsDeprecated,
        IsReadOnly = left.IsReadOnly || right.IsReadOnly,
        IsWriteOnly = left.IsWriteOnly || right.IsWriteOnly,
        ErrorPointer = left.ErrorPointer.Length > 0 ? left.ErrorPointer : right.ErrorPointer,
        Annotations = left.Annotations.Concat(right.Annotations.Where(note => note.Keyword != "allOf" && left.Annotations.All(one => one.Keyword != note.Keyword)))
            .OrderBy(note => note.Keyword, StringComparer.Ordinal).ToEquatableArray(),
    };

    /// <summary>A schema that says nothing of types says nothing of <c>null</c> either.</summary>
    private static bool AllowsNull(Schema schema) => schema.IsNullable || schema.Types == JsonTypes.None;

    /// <summary>What stands beside a choice holds for each of its shapes.</summary>
    private Schema MergeChoice(Schema left, Schema right)
    {
        var (choosing, other) = left.Alternatives.Schemas.Count > 0 ? (left, right) : (right, left);
        if (!HasShape(other))
        {
            return Notes(left, right, choosing);
        }

        if (!HasShape(WithoutRules(other)))
        {
            return Notes(left, right, choosing) with { ValueAssertions = AllRules(left, right) };
        }

        var each = WithoutRules(other);
        var alternatives = choosing.Alternatives.Schemas
            .Select(alternative => Merge(alternative, each) with { Origin = alternative.Reference ?? alternative.Origin })
            .ToEquatableArray();
        return Notes(left, right, choosing with { Alternatives = choosing.Alternatives with { Schemas = alternatives } })
            with { ValueAssertions = AllRules(left, right) };
    }

    /// <summary>True when a schema limits its values, and does not only speak of them.</summary>
    public static bool HasShape(Schema schema) =>
        schema.Reference is not null
        || schema.Types != JsonTypes.None
        || schema.Format.Length > 0
        || schema.Enum.Count > 0
        || schema.Text != StringLimits.None
        || schema.Number != NumberLimits.None
        || schema.Array != ArrayShape.None
        || schema.Object != ObjectShape.None
        || schema.ValueAssertions.Count > 0
        || schema.Alternatives != Alternatives.None;

    private JsonTypes MergeTypes(JsonTypes left, JsonTypes right)
    {
        if (left == JsonTypes.None || right == JsonTypes.None)
        {
            return left | right;
        }

        // Every integer is a number.
        var both = Widen(left) & Widen(right);
        both = left.HasFlag(JsonTypes.Number) && right.HasFlag(JsonTypes.Number) ? both : both & ~JsonTypes.Number;
        return both == JsonTypes.None ? Conflict("type", left) : both;
    }

    private static JsonTypes Widen(JsonTypes types) => types.HasFlag(JsonTypes.Number) ? types | JsonTypes.Integer : types;

    private EquatableArray<JsonLiteral> MergeEnum(EquatableArray<JsonLiteral> left, EquatableArray<JsonLiteral> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return left.Count == 0 ? right : left;
        }

        var both = left.Where(right.Contains).ToEquatableArray();
        return both.Count == 0 ? Conflict("enum", left) : both;
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

    /// <summary>Keeps a reference a reference where the other side only says something about it.</summary>
    private Schema MergeOnce(Schema left, Schema right)
    {
        if (left == right || !HasShape(right))
        {
            return Notes(right, left, left);
        }

        if (!HasShape(left))
        {
            return Notes(left, right, right);
        }

        return left.Reference is not null && left.Reference == right.Reference ? left : Merge(left, right);
    }

    private T Conflict<T>(string keyword, T kept)
    {
        conflict(keyword);
        return kept;
    }
}
