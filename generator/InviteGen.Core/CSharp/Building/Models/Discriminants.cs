using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>Finds what a reader goes by when it tells the cases apart that are objects.</summary>
internal static class Discriminants
{
    /// <summary>More discriminants would cost more than they add.</summary>
    private const int MostDiscriminants = 8;

    /// <summary>
    /// The cases with their discriminants, in the order in which they are asked: those that ask for most come first.
    /// </summary>
    /// <param name="cases">The cases in the order of the spec.</param>
    /// <param name="schemas">The schema of each case.</param>
    /// <param name="useOf">Follows references.</param>
    public static IEnumerable<HierarchyCasePlan> AddTo(
        IReadOnlyList<HierarchyCasePlan> cases, IReadOnlyList<Schema> schemas, Func<Schema, SchemaUse> useOf)
    {
        var objects = Enumerable.Range(0, cases.Count)
            .Where(index => cases[index].Form == JsonForm.Object && schemas[index].Alternatives.Discriminator.Length == 0).ToList();
        var found = ObjectDiscriminants.Of([.. objects.Select(index => schemas[index].Object)], useOf)
            .Zip(objects, (discriminants, index) => (Index: index, Discriminants: discriminants))
            .ToDictionary(pair => pair.Index, pair => pair.Discriminants);
        return cases
            .Select((one, index) => (
                Case: found.TryGetValue(index, out var own) ? Of(one, own) : Nested(one, schemas[index].Alternatives),

                // A dictionary takes every object, so it is asked last.
                IsFree: schemas[index].Object.Properties.Count == 0,
                Rank: found.TryGetValue(index, out var other) ? other.Rank : 0))
            .OrderByDescending(one => one.Case.Discriminants.Count(known => known.Weight == 2))
            .ThenByDescending(one => one.Case.Discriminants.Count)
            .ThenByDescending(one => one.Case.Discriminants.Count(known => known.Weight == 1))
            .ThenBy(one => one.IsFree)
            .ThenBy(one => one.Rank)
            .Select(one => one.Case);
    }

    private static HierarchyCasePlan Of(HierarchyCasePlan one, ObjectDiscriminants found) => one with
    {
        Discriminants = found.All.Select(Of).OrderByDescending(known => known.Weight).Take(MostDiscriminants).ToEquatableArray(),
        AnyDiscriminant = found.Any.Select(Of).Take(MostDiscriminants).ToEquatableArray(),
        IsNeverRead = found.SameAs is not null,
    };

    /// <summary>A case of alternatives of its own is known by the values of their discriminator.</summary>
    private static HierarchyCasePlan Nested(HierarchyCasePlan one, Alternatives inner) => inner.Discriminator.Length == 0 ? one : one with
    {
        Discriminants = [new(inner.Discriminator, inner.Values.Select(value => JsonLiteral.OfText(value.Value)).ToEquatableArray())],
        IsNeverRead = inner.Values.Count == 0,
    };

    private static DiscriminantPlan Of(Discriminant discriminant) => new(discriminant.Name, discriminant.Values)
    {
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
