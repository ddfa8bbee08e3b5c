using System.Text.Json;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Finds what a reader goes by when it tells one kind of object from another.</summary>
internal static class Marks
{
    /// <summary>The required properties, with the values of those that can have only one, and with what their values start with.</summary>
    public static EquatableArray<MarkPlan> Of(ObjectShape shape, Func<Schema, Schema> follow) => shape.Properties
        .Where(property => property.IsRequired)
        .Select(property => Of(property.Name, follow(property.Schema), property.Schema.IsNullable))
        .ToEquatableArray();

    /// <summary>Forgets what a value starts with where no other case asks for the property and something else of it.</summary>
    public static IEnumerable<UnionCasePlan> WithForms(IReadOnlyList<UnionCasePlan> cases)
    {
        var forms = cases.SelectMany(one => one.Marks).ToLookup(mark => mark.Name, mark => mark.Form, StringComparer.Ordinal);
        return cases.Select(one => one with
        {
            Marks = one.Marks
                .Select(mark => forms[mark.Name].All(form => form == mark.Form) ? mark with { Form = JsonForm.Any } : mark)
                .ToEquatableArray(),
        });
    }

    private static MarkPlan Of(string name, Schema schema, bool isNullable)
    {
        var only = schema.Enum.Count == 1 && !schema.IsNullable && !isNullable ? schema.Enum[0] : null;
        return new MarkPlan(name, only?[0] == '"' ? Unquote(only) : null)
        {
            Literal = only?[0] is '"' or '{' or '[' ? null : only,
            Form = schema.IsNullable || isNullable || schema.Choice.Alternatives.Count > 0 ? JsonForm.Any : FormOf(schema.Types),
        };
    }

    private static JsonForm FormOf(JsonTypes types) => types switch
    {
        JsonTypes.String => JsonForm.String,
        JsonTypes.Integer or JsonTypes.Number or (JsonTypes.Integer | JsonTypes.Number) => JsonForm.Number,
        JsonTypes.Boolean => JsonForm.Boolean,
        JsonTypes.Array => JsonForm.Array,
        JsonTypes.Object => JsonForm.Object,
        _ => JsonForm.Any,
    };

    private static string? Unquote(string json)
    {
        using var value = JsonDocument.Parse(json);
        return value.RootElement.GetString();
    }
}
