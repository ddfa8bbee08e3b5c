using System.Text.Json;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>The keywords of all rules of a schema, as JSON text by keyword.</summary>
internal static class RuleKeywordSet
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1024 };

    /// <summary>The value of each keyword; of several, all.</summary>
    public static SortedDictionary<string, string> Of(IEnumerable<string> rules)
    {
        var keywords = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            using var document = JsonDocument.Parse(rule, Deep);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            foreach (var member in document.RootElement.EnumerateObject())
            {
                var text = member.Value.GetRawText();
                keywords[member.Name] = keywords.TryGetValue(member.Name, out var other) && other != text ? other + "," + text : text;
            }
        }

        return keywords;
    }

    /// <summary>True for a rule that names types and nothing else.</summary>
    public static bool IsTypeList(string rule) =>
        rule.StartsWith("{\"type\":[", StringComparison.Ordinal) && rule.EndsWith("]}", StringComparison.Ordinal);
}
