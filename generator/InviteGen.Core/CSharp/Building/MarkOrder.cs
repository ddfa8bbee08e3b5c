using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Puts the cases of a union in the order in which a reader tries them: those that ask for most come first.</summary>
internal static class MarkOrder
{
    /// <summary>More marks would cost more than they tell.</summary>
    public const int MostMarks = 8;

    /// <param name="cases">The cases, in the order of the spec.</param>
    /// <param name="names">The properties of each case that is an object.</param>
    public static IEnumerable<UnionCasePlan> Sort(
        IReadOnlyList<UnionCasePlan> cases, IReadOnlyDictionary<string, IReadOnlyList<string>> names)
    {
        var ordered = cases
            .OrderByDescending(one => one.Marks.Count(mark => mark.Weight == 2))
            .ThenByDescending(one => one.Marks.Count)
            .ThenByDescending(one => one.Marks.Count(mark => mark.Weight == 1))

            // A dictionary takes every object, so it is asked last.
            .ThenBy(one => names[one.Name].Count == 0 ? 1 : 0)
            .ToList();
        var vague = ordered.Where(one => one.Form == JsonForm.Object && one.Values.Count == 0 && one.Marks.Count == 0).ToList();
        return ordered.Select(one => one == vague.LastOrDefault() || !vague.Contains(one)
            ? one with { Marks = one.Marks.OrderByDescending(mark => mark.Weight).Take(MostMarks).ToEquatableArray() }
            : one with { Marks = OwnNames(one, names), NeedsOneMark = true });
    }

    /// <summary>An object that need not have any property is known by one that only it can have.</summary>
    private static EquatableArray<MarkPlan> OwnNames(
        UnionCasePlan one, IReadOnlyDictionary<string, IReadOnlyList<string>> names)
    {
        var others = new HashSet<string>(names.Where(entry => entry.Key != one.Name).SelectMany(entry => entry.Value));
        return names[one.Name].Where(name => !others.Contains(name)).Take(MostMarks)
            .Select(name => new MarkPlan(name, null)).ToEquatableArray();
    }
}
