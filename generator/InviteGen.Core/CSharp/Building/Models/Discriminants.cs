using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>Finds what a reader goes by when it tells one kind of object from another.</summary>
internal static class Discriminants
{
    /// <summary>The required properties, with the values of those that can have only one, and with what their values start with.</summary>
    public static EquatableArray<DiscriminantPlan> Of(ObjectShape shape, Func<Schema, SchemaUse> useOf) =>
        Discriminant.AllOf(shape, useOf).Select(Of).ToEquatableArray();

    /// <summary>Forgets what a value starts with where no other case asks for the property and something else of it.</summary>
    public static IEnumerable<HierarchyCasePlan> WithForms(IReadOnlyList<HierarchyCasePlan> cases)
    {
        var forms = cases.SelectMany(one => one.Discriminants).ToLookup(known => known.Name, known => known.Form, StringComparer.Ordinal);
        return cases.Select(one => one with
        {
            Discriminants = one.Discriminants
                .Select(known => forms[known.Name].All(form => form == known.Form) ? known with { Form = JsonForm.Any } : known)
                .ToEquatableArray(),
        });
    }

    private static DiscriminantPlan Of(Discriminant discriminant)
    {
        var isText = discriminant.Only?.IsText == true;
        return new DiscriminantPlan(discriminant.Name, isText ? discriminant.Only!.Value.Text : null)
        {
            Literal = isText ? null : discriminant.Only?.Json,
            Form = discriminant.Form switch
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
