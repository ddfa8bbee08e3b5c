using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Puts the cases of a union in the order in which a reader tries them: those that ask for most come first.</summary>
internal static class DiscriminantOrder
{
    /// <summary>More marks would cost more than they tell.</summary>
    public const int MostDiscriminants = 8;

    /// <param name="cases">The cases, in the order of the spec.</param>
    /// <param name="names">The properties of each case that is an object.</param>
    public static IEnumerable<HierarchyCasePlan> Sort(
        IReadOnlyList<HierarchyCasePlan> cases, IReadOnlyDictionary<string, IReadOnlyList<string>> names)
    {
        var ordered = cases
            .OrderByDescending(one => one.Discriminants.Count(mark => mark.Weight == 2))
            .ThenByDescending(one => one.Discriminants.Count)
            .ThenByDescending(one => one.Discriminants.Count(mark => mark.Weight == 1))

            // A dictionary takes every object, so it is asked last.
            .ThenBy(one => names[one.Name].Count == 0 ? 1 : 0)
            .ToList();
        var vague = ordered.Where(one => one.Form == JsonForm.Object && one.Values.Count == 0 && one.Discriminants.Count == 0).ToList();
        return ordered.Select(one => one == vague.LastOrDefault() || !vague.Contains(one)
            ? one with { Discriminants = one.Discriminants.OrderByDescending(mark => mark.Weight).Take(MostDiscriminants)
                .ToEquatableArray() }
            : one with { Discriminants = OwnNames(one, names), NeedsOneDiscriminant = true });
    }

    /// <summary>An object that need not have any property is known by one that only it can have.</summary>
    private static EquatableArray<DiscriminantPlan> OwnNames(
        HierarchyCasePlan one, IReadOnlyDictionary<string, IReadOnlyList<string>> names)
    {
        var others = new HashSet<string>(names.Where(entry => entry.Key != one.Name).SelectMany(entry => entry.Value));
        return names[one.Name].Where(name => !others.Contains(name)).Take(MostDiscriminants)
            .Select(name => new DiscriminantPlan(name, null)).ToEquatableArray();
    }
}
