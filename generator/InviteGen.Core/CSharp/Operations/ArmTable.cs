using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>
/// The order in which a response is compared with its cases: exact statuses, ranges, the default; and within one status media
/// types, their ranges, and last the preferred case, because servers are often wrong about what they send.
/// </summary>
internal static class ArmTable
{
    public static IEnumerable<ArmPlan> Of(IEnumerable<CasePlan> cases) => cases
        .GroupBy(one => one.Status)
        .OrderBy(group => group.Key.Precedence)
        .SelectMany(group => OfStatus([.. group]));

    private static IEnumerable<ArmPlan> OfStatus(IReadOnlyList<CasePlan> cases)
    {
        var preferred = cases[0];
        var last = new ArmPlan(preferred, preferred.Readings.Count > 0 ? preferred.Readings[0].Body : BodyKind.None, []);
        var arms = new List<ArmPlan>();
        foreach (var (one, reading) in cases
            .SelectMany(one => one.Readings.Select(reading => (One: one, Reading: reading)))
            .OrderBy(pair => MediaTypes.Vagueness(pair.Reading.MediaType)))
        {
            if (arms.Count > 0 && arms[arms.Count - 1] is var arm && arm.Case == one && arm.Body == reading.Body)
            {
                arms[arms.Count - 1] = arm with { MediaTypes = arm.MediaTypes.Append(MarkOf(reading)).Distinct().ToEquatableArray() };
            }
            else
            {
                arms.Add(new ArmPlan(one, reading.Body, [MarkOf(reading)]));
            }
        }

        // What the last one does in any case, it need not do before, unless a range stands in between.
        var hasRange = arms.Any(arm => !IsLast(arm) && arm.MediaTypes.Any(type => MediaTypes.Vagueness(type) > 0));
        var end = arms.FindLastIndex(arm => !IsLast(arm));
        return arms.Take(end + 1).Where(arm => hasRange || !IsLast(arm)).Append(last);

        // Servers leave parameters out, so they count only where nothing else tells two cases apart.
        string MarkOf(ReadingPlan reading)
        {
            var essence = MediaTypes.Essence(reading.MediaType);
            var sharing = cases.Count(one => one.Readings.Any(other => MediaTypes.Essence(other.MediaType) == essence));
            return sharing > 1 ? reading.MediaType : essence;
        }

        bool IsLast(ArmPlan arm) => arm.Case == last.Case && arm.Body == last.Body;
    }
}
