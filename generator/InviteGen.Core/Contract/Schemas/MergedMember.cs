using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// One of the schemas that a schema was merged from (<c>allOf</c>), which the merged schema does not show. They are written and read here
/// alone: <c>[{"$ref":"Pet","properties":["name"]}]</c>.
/// </summary>
/// <param name="Name">The name of the schema; empty: it has none.</param>
/// <param name="Properties">The properties that it brings.</param>
/// <param name="HasLimits">True for one without a name and properties that limits values.</param>
internal sealed record MergedMember(string Name, EquatableArray<string> Properties, bool HasLimits)
{
    /// <summary>The keyword of the annotation.</summary>
    public const string Keyword = "allOf";

    /// <summary>The annotation that keeps members.</summary>
    public static Annotation Write(IEnumerable<MergedMember> members) =>
        new(Keyword, new JsonArray([.. members.Select(member => member.ToJson())]).ToJsonString());

    /// <summary>The members that the annotations of a schema keep.</summary>
    public static IReadOnlyList<MergedMember> Read(Schema schema)
    {
        if (schema.Annotations.FirstOrDefault(one => one.Keyword == Keyword)?.Value is not { } json)
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(one => new MergedMember(
            one.TryGetProperty("$ref", out var name) ? name.GetString()! : "",
            one.TryGetProperty("properties", out var names)
                ? names.EnumerateArray().Select(property => property.GetString()!).ToEquatableArray()
                : [],
            one.TryGetProperty("limits", out _)))];
    }

    private JsonObject ToJson()
    {
        var json = new JsonObject();
        if (Name.Length > 0)
        {
            json.Add("$ref", Name);
        }

        if (Properties.Count > 0)
        {
            json.Add("properties", new JsonArray([.. Properties.Select(one => JsonValue.Create(one))]));
        }
        else if (HasLimits)
        {
            json.Add("limits", true);
        }

        return json;
    }
}
