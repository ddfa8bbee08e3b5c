using System.Text.Json.Nodes;

namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>A value that a path selects, with the place where it stands: a value may be null, a place never is.</summary>
/// <param name="Container">The object or array around it; null for the root.</param>
/// <param name="Key">Its name in an object.</param>
/// <param name="Index">Its position in an array.</param>
/// <param name="Value">The value.</param>
internal readonly record struct PathMatch(JsonNode? Container, string? Key, int Index, JsonNode? Value)
{
    /// <summary>The children of the value, in the order of the document.</summary>
    public IEnumerable<PathMatch> Children => Value switch
    {
        JsonObject members => members.Select(member => new PathMatch(members, member.Key, 0, member.Value)),
        JsonArray items => items.Select((item, i) => new PathMatch(items, null, i, item)),
        _ => [],
    };
}
