using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Facts;

/// <summary>What of a schema is a fact.</summary>
internal static class SchemaFacts
{
    /// <summary>The facts of a schema that has a name: its title is only for people.</summary>
    public static Schema Named(Schema schema) => Inline(schema) with { Title = "" };

    /// <summary>The facts of a schema that stands where it is used: types in C# are called by its title.</summary>
    public static Schema Inline(Schema schema) => schema.Reference is { } name
        ? new Schema
        {
            Reference = name,
            Origin = schema.Origin,
            IsNullable = schema.IsNullable,
            IsDeprecated = schema.IsDeprecated,
            IsReadOnly = schema.IsReadOnly,
            IsWriteOnly = schema.IsWriteOnly,
            ErrorPointer = schema.ErrorPointer,
            Annotations = ContractNotes.Facts(schema.Annotations),
            Members = schema.Members,
            Default = Literal(schema.Default),
            ValueAssertions = Values(schema.ValueAssertions),
        }
        : schema with
        {
            Title = SchemaShape.IsNamedByTitle(schema) ? schema.Title : "",
            Description = "",
            Default = Literal(schema.Default),
            Annotations = ContractNotes.Facts(schema.Annotations),
            Enum = Literals(schema.Enum),
            ValueNames = NamesOf(schema),
            ValueAssertions = Values(schema.ValueAssertions),
            UntypedAssertions = Values(schema.UntypedAssertions),
            Array = schema.Array.Items is { } items ? schema.Array with { Items = Inline(items) } : schema.Array,
            Object = Of(schema.Object),
            Alternatives = Of(schema.Alternatives),
        };

    private static ObjectShape Of(ObjectShape shape) => shape == ObjectShape.None ? shape : shape with
    {
        Properties = shape.Properties.Select(property => property with { Schema = Inline(property.Schema) })
            .OrderBy(property => property.Name, StringComparer.Ordinal).ToEquatableArray(),
        AlsoRequired = shape.AlsoRequired.Count == 0 ? shape.AlsoRequired : Sorted(shape.AlsoRequired),
        AdditionalProperties = shape.AdditionalProperties is { } additional ? Inline(additional) : null,
    };

    private static Alternatives Of(Alternatives alternatives)
    {
        if (alternatives == Alternatives.None)
        {
            return alternatives;
        }

        // Types of alternatives that stand inline are called by their place in the list.
        var schemas = alternatives.Schemas.Select(Inline).ToList();
        return alternatives with
        {
            Schemas = (schemas.TrueForAll(one => one.Reference is not null)
                ? schemas.OrderBy(one => one.Reference, StringComparer.Ordinal)
                : schemas.AsEnumerable()).ToEquatableArray(),
            Values = alternatives.Values.OrderBy(value => value.Value, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    // Most schemas have none, and there are many of them.
    private static EquatableArray<string> Values(EquatableArray<string> json) =>
        json.Count == 0 ? json : Sorted(json.Select(LockJson.Canonical));

    private static EquatableArray<JsonLiteral> Literals(EquatableArray<JsonLiteral> values) => values.Count == 0
        ? values
        : Sorted(values.Select(value => LockJson.Canonical(value.Json))).Select(json => new JsonLiteral(json)).ToEquatableArray();

    /// <summary>Only an enum has members that are called so.</summary>
    private static EquatableArray<ValueName> NamesOf(Schema schema) => schema.ValueNames.Count == 0 || !SchemaShape.IsEnum(schema) ? []
        : schema.ValueNames.Where(name => schema.Enum.Contains(name.Value))
            .Select(name => name with { Value = new JsonLiteral(LockJson.Canonical(name.Value.Json)) })
            .OrderBy(name => name.Value.Json, StringComparer.Ordinal).ToEquatableArray();

    private static JsonLiteral? Literal(JsonLiteral? value) =>
        value is { Json: var json } ? new JsonLiteral(LockJson.Canonical(json)) : null;

    /// <summary>Texts of which neither the order nor a repetition means anything.</summary>
    public static EquatableArray<string> Sorted(IEnumerable<string> texts) =>
        texts.Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal).ToEquatableArray();
}
