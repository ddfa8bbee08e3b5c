namespace InviteGen.Core;

/// <summary>Reads how a project divides the operations of a client.</summary>
public static class GroupingOption
{
    private const string Tag = "Tag";

    /// <summary>What the metadata of a spec say.</summary>
    /// <param name="grouping">The metadata <c>Grouping</c>: <c>Tag</c> or <c>None</c>.</param>
    /// <param name="interfaces">The metadata <c>Interfaces</c>: <c>Tag</c> or <c>None</c>.</param>
    /// <returns>
    /// Null if both are missing: nothing was chosen. A group always has an interface, so <c>Grouping</c> includes the other.
    /// </returns>
    public static ClientGrouping? Read(string? grouping, string? interfaces) =>
        Is(grouping, Tag) ? ClientGrouping.Classes
        : Is(interfaces, Tag) ? ClientGrouping.Interfaces
        : string.IsNullOrWhiteSpace(grouping) && string.IsNullOrWhiteSpace(interfaces) ? null
        : ClientGrouping.Flat;

    private static bool Is(string? text, string word) => string.Equals(text?.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
