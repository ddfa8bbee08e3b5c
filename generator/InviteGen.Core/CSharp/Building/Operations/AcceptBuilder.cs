using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>Decides what the header <c>Accept</c> says: what the preferred cases can read, then what the others can.</summary>
internal static class AcceptBuilder
{
    /// <summary>For a server that sends anything: JSON is what can be read.</summary>
    private static readonly EquatableArray<string> JsonFirst = ["application/json", "*/*;q=0.1"];

    /// <summary>
    /// The media types of an operation. A sequence beside something else is asked for by a method of its own.
    /// </summary>
    public static EquatableArray<string> Of(EquatableArray<CasePlan> cases)
    {
        var preferences = cases.Where(one => !one.IsAlternate).ToList();
        var wanted = MediaTypesOf(preferences.Where(one => one.IsSuccess));
        wanted = wanted.Count > 0 ? wanted : MediaTypesOf(preferences.Where(one => one.Status.IsDefault));
        var second = MediaTypesOf(cases.Where(IsSecond)).Except(wanted, StringComparer.OrdinalIgnoreCase).ToList();
        var preferred = MediaTypesOf(cases.Where(one => !one.IsAlternate || !one.IsSuccess))
            .Except(second, StringComparer.OrdinalIgnoreCase).ToList();
        return wanted.Contains("*/*") ? JsonFirst : Complete(cases, preferred, second);
    }

    /// <summary>The media types of one success, and of the errors.</summary>
    public static EquatableArray<string> Of(EquatableArray<CasePlan> cases, CasePlan success) =>
        MediaTypesOf(cases.Where(one => one == success || !one.IsSuccess)).ToEquatableArray();

    private static bool IsSecond(CasePlan one) => one is { IsAlternate: true, IsSuccess: true, IsSequence: false };

    /// <summary>
    /// A server need not send an empty success to a client that takes only problem details, so those take anything too.
    /// </summary>
    private static EquatableArray<string> Complete(
        EquatableArray<CasePlan> cases, IReadOnlyList<string> preferred, IReadOnlyList<string> second)
    {
        var all = preferred.Where(type => type != "*/*").Concat(second.Select(type => type + ";q=0.5")).ToList();
        var successHasBody = cases.Any(one => one.IsSuccess && one.Readings.Count > 0);
        var takesAnything = preferred.Contains("*/*") || (all.Count > 0 && !successHasBody);
        return (takesAnything ? all.Append("*/*;q=0.1") : all).ToEquatableArray();
    }

    private static List<string> MediaTypesOf(IEnumerable<CasePlan> cases) => cases
        .SelectMany(one => one.Readings)
        .Select(reading => reading.MediaType)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToList();
}
