using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Notes;

namespace InviteGen.Core.Drift.Locks.Keys;

/// <summary>The type of a value in a word or two: <c>string(date)?</c>, <c>Pet[]</c>, <c>integer|number</c>.</summary>
internal static class TypeText
{
    private static readonly (JsonTypes Type, string Word)[] Words =
    [
        (JsonTypes.Null, "null"), (JsonTypes.Boolean, "boolean"), (JsonTypes.Integer, "integer"), (JsonTypes.Number, "number"),
        (JsonTypes.String, "string"), (JsonTypes.Object, "object"), (JsonTypes.Array, "array"),
    ];

    /// <summary>The type; notes and what stands below are not part of it.</summary>
    public static string Of(Schema schema) =>
        Base(schema) + (schema.IsNullable ? "?" : "") + (schema.IsDeprecated ? "~" : "");

    /// <summary>True where the type of an array says all of its items.</summary>
    public static bool SaysItems(Schema schema) =>
        schema is { Reference: null, Types: JsonTypes.Array, Format: "", Array.Items: { } items }
        && schema.Alternatives == Alternatives.None
        && IsAll(items);

    /// <summary>True where the type says all that there is to say.</summary>
    private static bool IsAll(Schema schema)
    {
        var isShort = SaysItems(schema);
        return SchemaNotes.Table.HasNone(schema)
            && schema.Enum.Count == 0
            && schema.ValueAssertions.Count == 0
            && schema.UntypedAssertions.Count == 0
            && (isShort || schema.Array.Items is null)
            && schema.Object == ObjectShape.None
            && schema.Alternatives == Alternatives.None;
    }

    private static string Base(Schema schema)
    {
        if (schema.Reference is { } name)
        {
            return LockText.Reference(name);
        }

        if (SaysItems(schema))
        {
            return Of(schema.Array.Items!) + "[]";
        }

        var words = Words.Where(word => (schema.Types & word.Type) != 0).Select(word => word.Word);
        var types = string.Join("|", words.Concat(KeywordOf(schema.Alternatives)).DefaultIfEmpty("any"));
        return schema.Format.Length == 0 ? types : types + "(" + LockText.Word(schema.Format) + ")";
    }

    private static string[] KeywordOf(Alternatives alternatives) =>
        alternatives.IsExclusive ? ["oneOf"] : alternatives.Schemas.Count > 0 ? ["anyOf"] : [];

    /// <summary>The flag for a word; null: it is not a JSON type.</summary>
    public static JsonTypes? Find(string word)
    {
        foreach (var (type, known) in Words)
        {
            if (known == word)
            {
                return type;
            }
        }

        return null;
    }
}
