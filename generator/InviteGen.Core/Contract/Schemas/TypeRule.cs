namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// The assertion beside alternatives that were the types of one list in <c>type</c>: it names these types and nothing else. What splits
/// the list writes it, and what compares contracts tells such a list by it from alternatives of the author.
/// </summary>
public static class TypeRule
{
    private const string Start = "{\"type\":[";
    private const string End = "]}";

    /// <summary>The rule as JSON.</summary>
    /// <param name="types">The types of the list.</param>
    /// <param name="isNullable">True when the list has <c>null</c>.</param>
    public static string Write(JsonTypes types, bool isNullable)
    {
        var names = Enum.GetValues(typeof(JsonTypes)).Cast<JsonTypes>()
            .Where(type => type != JsonTypes.None && (types.HasFlag(type) || (type == JsonTypes.Null && isNullable)))
            .Select(type => $"\"{type.ToString().ToLowerInvariant()}\"");
        return Start + string.Join(",", names) + End;
    }

    /// <summary>True for such a rule: no other keyword stands behind the list, which ends with its first bracket.</summary>
    public static bool Is(string json) => json.StartsWith(Start, StringComparison.Ordinal)
        && json.IndexOf(']', Start.Length) is var end && end >= 0 && string.CompareOrdinal(json, end, End, 0, json.Length) == 0;
}
