using System.Text.Json.Nodes;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Schemas;

/// <summary>Reads what listed values are called in code: extensions that several generators share, and titles of constants.</summary>
internal static class ValueNameReader
{
    /// <summary>Lists with a name for each value: those of OpenAPI Generator and of NSwag.</summary>
    private static readonly string[] Lists = ["x-enum-varnames", "x-enumNames"];

    /// <summary>The names that the extensions of a schema give its values; none where the lists have other lengths.</summary>
    public static EquatableArray<ValueName> Of(IOpenApiSchema source)
    {
        if (source.Extensions is not { Count: > 0 } extensions || source.Enum is not { Count: > 0 } values)
        {
            return [];
        }

        var list = Lists.Select(name => Node(extensions, name)).OfType<JsonArray>().FirstOrDefault(names => names.Count == values.Count);
        var names = list is not null
            ? values.Select((value, index) => Named(value, list[index]))
            : Entries(Node(extensions, "x-ms-enum")).Select(entry => Named(entry["value"], entry["name"]));
        return names.OfType<ValueName>().ToEquatableArray();
    }

    /// <summary>The names of the values of an alternative; a constant that has none is called by its title.</summary>
    public static IEnumerable<ValueName> OfAlternative(Schema alternative) =>
        alternative.ValueNames.Count == 0 && alternative.Enum.Count == 1 && IsName(alternative.Title)
            ? [new ValueName(alternative.Enum[0], alternative.Title)]
            : alternative.ValueNames;

    /// <summary>The names of both, each value once.</summary>
    public static EquatableArray<ValueName> Merge(IEnumerable<ValueName> first, IEnumerable<ValueName> second) =>
        first.Concat(second).GroupBy(name => name.Value).Select(names => names.First()).ToEquatableArray();

    private static JsonNode? Node(IDictionary<string, IOpenApiExtension> extensions, string name) =>
        extensions.TryGetValue(name, out var extension) ? (extension as JsonNodeExtension)?.Node : null;

    /// <summary>The list of AutoRest, in which each value says itself what it is.</summary>
    private static IEnumerable<JsonObject> Entries(JsonNode? extension) =>
        ((extension as JsonObject)?["values"] as JsonArray)?.OfType<JsonObject>() ?? [];

    private static ValueName? Named(JsonNode? value, JsonNode? name) =>
        SchemaKeywords.Literal(value) is { IsNull: false } literal
        && name is JsonValue text && text.TryGetValue<string>(out var called) && IsName(called)
            ? new ValueName(literal, called)
            : null;

    private static bool IsName(string text) => text.Length <= SchemaShape.LongestName && text.Any(char.IsLetterOrDigit);
}
