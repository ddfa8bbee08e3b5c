using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Puts the cases of a union in the order in which a reader tries them: those that ask for most come first.</summary>
internal static class MarkOrder
{
    /// <summary>More marks would cost more than they tell.</summary>
    private const int MostMarks = 8;

    public static IEnumerable<UnionCasePlan> Sort(IReadOnlyList<UnionCasePlan> cases, TypeBuilder types)
    {
        var ordered = cases
            .OrderByDescending(one => one.Marks.Count(mark => mark.Text is not null))
            .ThenByDescending(one => one.Marks.Count)
            .ToList();
        var vague = ordered.Where(one => one.Form == JsonForm.Object && one.Values.Count == 0 && one.Marks.Count == 0).ToList();
        return ordered.Select(one => one == vague.LastOrDefault() || !vague.Contains(one)
            ? one with { Marks = one.Marks.Take(MostMarks).ToEquatableArray() }
            : one with { Marks = OwnNames(one, cases, types), NeedsOneMark = true });
    }

    /// <summary>An object that need not have any property is known by one that only it can have.</summary>
    private static EquatableArray<MarkPlan> OwnNames(UnionCasePlan one, IReadOnlyList<UnionCasePlan> cases, TypeBuilder types)
    {
        var others = cases.Where(other => other != one).SelectMany(other => Names(other, types)).ToList();
        return Names(one, types).Where(name => !others.Contains(name)).Take(MostMarks)
            .Select(name => new MarkPlan(name, null)).ToEquatableArray();
    }

    private static IEnumerable<string> Names(UnionCasePlan one, TypeBuilder types) =>
        one.Type.Shape == TypeShape.Record ? types.PropertiesOf(one.Type.Name) : [];
}
