namespace InviteGen.Bench.Negative;

/// <summary>
/// Documents of such a suite that break a rule of the generator it was written for, and none of OpenAPI. They must become whole
/// clients instead.
/// </summary>
internal static class NotAtFault
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["field_naming/conflict_additional_props.yaml"] = "a property has the name of a member that another generator adds",
        ["convenient_errors/no_default.json"] = "another generator wants the same default response everywhere",
    };

    /// <summary>Why a document is right; null for one that is not known to be.</summary>
    public static string? ReasonFor(string path) => Reasons.GetValueOrDefault(path);
}
