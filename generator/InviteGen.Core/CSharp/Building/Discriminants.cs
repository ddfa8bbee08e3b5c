using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Finds what a reader goes by when it tells one kind of object from another.</summary>
internal static class Discriminants
{
    /// <summary>The required properties, with the values of those that can have only one, and with what their values start with.</summary>
    public static EquatableArray<DiscriminantPlan> Of(ObjectShape shape, Func<Schema, Schema> follow) =>
        Discriminant.AllOf(shape, follow).Select(Of).ToEquatableArray();

    /// <summary>Forgets what a value starts with where no other case asks for the property and something else of it.</summary>
    public static IEnumerable<HierarchyCasePlan> WithForms(IReadOnlyList<HierarchyCasePlan> cases)
    {
        var forms = cases.SelectMany(one => one.Discriminants).ToLookup(mark => mark.Name, mark => mark.Form, StringComparer.Ordinal);
        return cases.Select(one => one with
        {
            Discriminants = one.Discriminants
                .Select(mark => forms[mark.Name].All(form => form == mark.Form) ? mark with { Form = JsonForm.Any } : mark)
                .ToEquatableArray(),
        });
    }

    private static DiscriminantPlan Of(Discriminant mark)
    {
        var isText = mark.Only?.IsText == true;
        return new DiscriminantPlan(mark.Name, isText ? mark.Only!.Value.Text : null)
        {
            Literal = isText ? null : mark.Only?.Json,
            Form = mark.Form switch
            {
                JsonTypes.String => JsonForm.String,
                JsonTypes.Number => JsonForm.Number,
                JsonTypes.Boolean => JsonForm.Boolean,
                JsonTypes.Array => JsonForm.Array,
                JsonTypes.Object => JsonForm.Object,
                _ => JsonForm.Any,
            },
        };
    }
}
