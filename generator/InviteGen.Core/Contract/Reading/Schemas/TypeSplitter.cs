using System.Text.Json;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading.Schemas;

/// <summary>
/// Turns a schema with several types into alternatives, each with the keywords that concern its type (JSON Schema validation, section
/// 6.1.1).
/// </summary>
internal static class TypeSplitter
{
    private static readonly JsonTypes[] Kinds =
        [JsonTypes.String, NumberOrText.Numbers, JsonTypes.Boolean, JsonTypes.Object, JsonTypes.Array];

    /// <summary>The schema with its types as alternatives; the same schema where it has one type or none.</summary>
    public static Schema Split(Schema schema)
    {
        if (!IsList(schema))
        {
            return schema;
        }

        if (NumberOrText.Is(schema))
        {
            return schema with { Types = schema.Types & NumberOrText.Numbers, AllowsText = true, Text = StringLimits.None };
        }

        var alternatives = KindsOf(schema).Select(type => Alternative(schema, type)).OfType<Schema>().ToList();
        return schema with
        {
            Types = JsonTypes.None,
            Format = "",
            Enum = [],
            ValueNames = [],
            Text = StringLimits.None,
            Number = NumberLimits.None,
            Array = ArrayShape.None,
            Object = ObjectShape.None,
            Alternatives = new Alternatives { Schemas = alternatives.ToEquatableArray() },

            // The generated type accepts values of other types as unknown, so a validator checks the types by an assertion.
            ValueAssertions = schema.ValueAssertions.Append(TypeRule.Write(schema.Types, schema.IsNullable)).ToEquatableArray(),
        };
    }

    /// <summary>True for a schema with several types: an integer is a number.</summary>
    public static bool IsList(Schema schema) => schema.Types is not (JsonTypes.None or JsonTypes.Object or JsonTypes.String)
        && KindsOf(schema).Skip(1).Any();

    /// <summary>True for a value of one of the types.</summary>
    public static bool HasType(JsonLiteral value, JsonTypes types) => value.Kind switch
    {
        JsonValueKind.String => types.HasFlag(JsonTypes.String),
        JsonValueKind.True or JsonValueKind.False => types.HasFlag(JsonTypes.Boolean),
        JsonValueKind.Object => types.HasFlag(JsonTypes.Object),
        JsonValueKind.Array => types.HasFlag(JsonTypes.Array),
        _ => (types & NumberOrText.Numbers) != 0,
    };

    private static IEnumerable<JsonTypes> KindsOf(Schema schema) =>
        Kinds.Select(kind => schema.Types & kind).Where(types => types != JsonTypes.None);

    /// <summary>The keywords that concern one type; null where no value of <c>enum</c> has it.</summary>
    private static Schema? Alternative(Schema schema, JsonTypes type)
    {
        var values = schema.Enum.Where(value => HasType(value, type)).ToEquatableArray();
        var isText = type == JsonTypes.String;
        return schema.Enum.Count > 0 && values.Count == 0 ? null : new Schema
        {
            Types = type,
            Enum = values,
            ValueNames = schema.ValueNames.Where(name => HasType(name.Value, type)).ToEquatableArray(),
            Format = (isText || (type & NumberOrText.Numbers) != 0) && NumberOrText.IsFormat(schema.Format) != isText ? schema.Format : "",
            Text = isText ? schema.Text : StringLimits.None,
            Number = (type & NumberOrText.Numbers) != 0 ? schema.Number : NumberLimits.None,
            Array = type == JsonTypes.Array ? schema.Array : ArrayShape.None,
            Object = type == JsonTypes.Object ? schema.Object : ObjectShape.None,
        };
    }
}
