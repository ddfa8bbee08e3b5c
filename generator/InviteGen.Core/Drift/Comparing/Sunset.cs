using InviteGen.Core.Contract;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>When something goes away, by its author (<c>x-sunset</c>, after RFC 8594).</summary>
internal static class Sunset
{
    private const int DayLength = 10;

    /// <summary>The day as <c>yyyy-MM-dd</c>; null when there is none.</summary>
    public static string? Of(EquatableArray<Annotation> notes) =>
        notes.Text("x-sunset") is { Length: >= DayLength } text ? text.Substring(0, DayLength) : null;

    /// <summary>How a deprecation with such notes is called.</summary>
    public static string Suffix(EquatableArray<Annotation> notes) => Of(notes) is null ? "" : "-with-sunset";

    /// <summary>How the removal of something is called. Without a date of today nobody knows whether its time has come.</summary>
    public static string Removal(bool isDeprecated, EquatableArray<Annotation> notes, string? today) =>
        !isDeprecated ? "without-deprecation"
        : today is not null && Of(notes) is { } day && string.CompareOrdinal(today, day) < 0 ? "before-sunset"
        : "with-deprecation";
}
