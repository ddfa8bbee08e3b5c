using InviteGen.Core.Contract.Reading.Schemas;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>Merges the types and the listed values of two schemas.</summary>
/// <param name="context">Where it is reported that two types or lists exclude each other. The first is used.</param>
/// <param name="at">Where the schema stands that is merged into another.</param>
internal sealed class TypeMerger(ReadingContext context, Site at)
{
    /// <summary>The types and the values that both schemas allow.</summary>
    public (JsonTypes Types, EquatableArray<JsonLiteral> Values) Merge(Schema left, Schema right)
    {
        var types = MergeTypes(left.Types, right.Types);
        return (types, WithoutOthers(MergeEnum(left.Enum, right.Enum), types, left.Types | right.Types));
    }

    private JsonTypes MergeTypes(JsonTypes left, JsonTypes right)
    {
        if (left == JsonTypes.None || right == JsonTypes.None)
        {
            return left | right;
        }

        // Every integer is a number.
        var both = Widen(left) & Widen(right);
        both = left.HasFlag(JsonTypes.Number) && right.HasFlag(JsonTypes.Number) ? both : both & ~JsonTypes.Number;
        if (both != JsonTypes.None)
        {
            return both;
        }

        context.Report(DiagnosticRules.ConflictingSchemas, at, "type", ValueText.Of(left), ValueText.Of(right));
        return left;
    }

    private static JsonTypes Widen(JsonTypes types) => types.HasFlag(JsonTypes.Number) ? types | JsonTypes.Integer : types;

    private EquatableArray<JsonLiteral> MergeEnum(EquatableArray<JsonLiteral> left, EquatableArray<JsonLiteral> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return left.Count == 0 ? right : left;
        }

        var both = left.Where(right.Contains).ToEquatableArray();
        if (both.Count > 0)
        {
            return both;
        }

        context.Report(DiagnosticRules.ConflictingSchemas, at, "enum", ValueText.Of(left), ValueText.Of(right));
        return left;
    }

    /// <summary>Values of types that were only one of several are removed with these types.</summary>
    private static EquatableArray<JsonLiteral> WithoutOthers(EquatableArray<JsonLiteral> values, JsonTypes types, JsonTypes before)
    {
        var others = before & ~types;
        var rest = values.Where(value => !TypeSplitter.HasType(value, others) || TypeSplitter.HasType(value, types)).ToEquatableArray();
        return rest.Count == 0 ? values : rest;
    }
}
