using System.Text;
using System.Text.Json;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>
/// Rules as texts that are equal where the rules say the same: whatever the order, and whether a schema is written out or has a name.
/// </summary>
internal sealed class AssertionText(SchemaTable table)
{
    /// <summary>How many names are followed, one behind the other. Rules may hold themselves, and have no end then.</summary>
    private const int Depth = 6;

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1024 };

    /// <summary>Lists of which the order means nothing (JSON Schema core, section 10.2.1; validation, sections 6.1 and 6.5).</summary>
    private static readonly HashSet<string> Unordered = new(StringComparer.Ordinal)
    {
        "allOf", "anyOf", "oneOf", "enum", "type", "required", "dependentRequired",
    };

    /// <summary>The keywords of all rules of a schema with their values; of several rules with one keyword, all.</summary>
    public SortedDictionary<string, string> Of(IEnumerable<string> rules)
    {
        var keywords = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in rules.Select(LockJson.Canonical).Distinct().OrderBy(rule => rule, StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(rule, Deep);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            foreach (var member in document.RootElement.EnumerateObject())
            {
                var text = Show(member.Value, member.Name, Depth);
                keywords[member.Name] = keywords.TryGetValue(member.Name, out var other) && other != text ? other + "," + text : text;
            }
        }

        return keywords;
    }

    private string Show(JsonElement value, string keyword, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when value.TryGetProperty("$ref", out var name) && name.ValueKind == JsonValueKind.String:
                return Named(value, name.GetString()!, keyword, depth);
            case JsonValueKind.Object:
                // The names of properties are no keywords, but a list below one is still one of names.
                return Join('{', value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Select(
                    member => JsonSerializer.Serialize(member.Name) + ":"
                        + Show(member.Value, keyword == "dependentRequired" ? keyword : member.Name, depth)), '}');
            case JsonValueKind.Array:
                // Values are no schemas, whatever members they have.
                var items = value.EnumerateArray()
                    .Select(item => keyword == "enum" ? LockJson.Canonical(item.GetRawText()) : Show(item, "", depth));
                return Join('[', Unordered.Contains(keyword) ? items.OrderBy(item => item, StringComparer.Ordinal) : items, ']');
            default:
                return LockJson.Canonical(value.GetRawText());
        }
    }

    private string Named(JsonElement value, string name, string keyword, int depth)
    {
        var others = value.EnumerateObject().Where(member => member.Name != "$ref").ToList();
        if (table.Assertion(name) is not { } rule || depth == 0)
        {
            return "{}";
        }

        using var document = JsonDocument.Parse(rule, Deep);
        var target = Show(document.RootElement, keyword, depth - 1);
        return others.Count == 0 ? target : Join(
            '{', others.OrderBy(member => member.Name, StringComparer.Ordinal)
                .Select(member => JsonSerializer.Serialize(member.Name) + ":" + Show(member.Value, member.Name, depth))
                .Prepend("$ref:" + target), '}');
    }

    private static string Join(char open, IEnumerable<string> parts, char close) =>
        new StringBuilder().Append(open).Append(string.Join(",", parts)).Append(close).ToString();
}
