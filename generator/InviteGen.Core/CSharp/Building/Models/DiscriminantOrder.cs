using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>Puts the cases of a hierarchy in the order in which a reader tries them: those that ask for most come first.</summary>
internal static class DiscriminantOrder
{
    /// <summary>More discriminants would cost more than they add.</summary>
    public const int MostDiscriminants = 8;

    /// <param name="cases">The cases, in the order of the spec.</param>
    /// <param name="names">The properties of each case that is an object.</param>
    public static IEnumerable<HierarchyCasePlan> Sort(
        IReadOnlyList<HierarchyCasePlan> cases, IReadOnlyDictionary<string, IReadOnlyList<string>> names)
    {
        var ordered = cases
            .OrderByDescending(one => one.Discriminants.Count(known => known.Weight == 2))
            .ThenByDescending(one => one.Discriminants.Count)
            .ThenByDescending(one => one.Discriminants.Count(known => known.Weight == 1))

            // A dictionary takes every object, so it is asked last.
            .ThenBy(one => names[one.Name].Count == 0 ? 1 : 0)
            .ToList();
        var vague = ordered.Where(one => one.Form == JsonForm.Object && one.Values.Count == 0 && one.Discriminants.Count == 0).ToList();
        return ordered.Select(one => one == vague.LastOrDefault() || !vague.Contains(one)
            ? one with { Discriminants = Heaviest(one.Discriminants) }
            : one with { Discriminants = OwnNames(one, names), NeedsOneDiscriminant = true });
    }

    private static EquatableArray<DiscriminantPlan> Heaviest(EquatableArray<DiscriminantPlan> discriminants) =>
        discriminants.OrderByDescending(known => known.Weight).Take(MostDiscriminants).ToEquatableArray();

    /// <summary>An object that need not have any property is known by one that only it can have.</summary>
    private static EquatableArray<DiscriminantPlan> OwnNames(
        HierarchyCasePlan one, IReadOnlyDictionary<string, IReadOnlyList<string>> names)
    {
        var others = new HashSet<string>(names.Where(entry => entry.Key != one.Name).SelectMany(entry => entry.Value));
        return names[one.Name].Where(name => !others.Contains(name)).Take(MostDiscriminants)
            .Select(name => new DiscriminantPlan(name, null)).ToEquatableArray();
    }
}
