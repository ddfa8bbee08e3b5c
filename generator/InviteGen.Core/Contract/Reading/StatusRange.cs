namespace InviteGen.Core.Contract.Reading;

/// <summary>The keys of responses (OpenAPI, Responses Object).</summary>
internal static class StatusRange
{
    /// <summary>
    /// The key as the contract has it: three digits, a range such as <c>4XX</c>, or <c>default</c>; null for anything else.
    /// </summary>
    public static string? Normalize(string key)
    {
        if (string.Equals(key, "default", StringComparison.OrdinalIgnoreCase))
        {
            return "default";
        }

        var upper = key.ToUpperInvariant();
        return upper.Length == 3 && upper[0] is >= '1' and <= '5' && (upper.EndsWith("XX", StringComparison.Ordinal) || AreDigits(upper))
            ? upper
            : null;
    }

    private static bool AreDigits(string text) => text.All(character => character is >= '0' and <= '9');
}
