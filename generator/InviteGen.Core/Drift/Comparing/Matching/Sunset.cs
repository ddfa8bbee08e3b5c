using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>When something goes away, by its author (<c>x-sunset</c>, after RFC 8594).</summary>
internal static class Sunset
{
    private const int DayLength = 10;

    /// <summary>The day as <c>yyyy-MM-dd</c>; null when there is none.</summary>
    public static string? Of(EquatableArray<Annotation> notes) =>
        notes.Text("x-sunset") is { Length: >= DayLength } text ? text.Substring(0, DayLength) : null;

    /// <summary>How much notice there was of a removal. Without the day of today it cannot be told whether it came early.</summary>
    public static Removal NoticeOf(bool isDeprecated, EquatableArray<Annotation> notes, string? today) =>
        !isDeprecated ? Removal.WithoutDeprecation
        : today is not null && Of(notes) is { } day && string.CompareOrdinal(today, day) < 0 ? Removal.BeforeSunset
        : Removal.WithDeprecation;
}
