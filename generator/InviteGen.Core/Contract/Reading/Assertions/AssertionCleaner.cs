using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.Documents;
using InviteGen.Core.Documents.Library;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;

namespace InviteGen.Core.Contract.Reading.Assertions;

/// <summary>Reduces a schema to its assertions, in the form that the support code reads, without anything invalid.</summary>
/// <param name="context">Where to report what cannot be checked.</param>
/// <param name="refer">Receives the name that each reference leads to; false where there is no such schema.</param>
internal sealed class AssertionCleaner(ReadingContext context, Func<string, bool> refer)
{
    /// <summary>Where Microsoft.OpenApi puts the keywords that it does not know.</summary>
    private const string Unknown = "unrecognizedKeywords";

    private static readonly HashSet<string> TypeNames =
        new(["null", "boolean", "integer", "number", "string", "object", "array"], StringComparer.Ordinal);

    /// <summary>The assertion that a schema makes: an object, <c>true</c> or <c>false</c>.</summary>
    public JsonNode Clean(JsonNode? schema, Site at)
    {
        if (schema is not JsonObject members)
        {
            return schema.AsBoolean != false;
        }

        var assertion = new JsonObject();
        foreach (var (keyword, value) in members.Concat(members[Unknown] as JsonObject ?? []).Select(member => (member.Key, member.Value)))
        {
            if (value is not null && AssertionShapes.ByKeyword.TryGetValue(keyword, out var shape)
                && CleanValue(shape, value, at / keyword) is { } cleaned)
            {
                assertion[keyword] = cleaned;
            }
        }

        // Where there is a type, null is one of the types.
        var isNullable = members.ContainsKey(NullableMark.Name) && !members.ContainsKey("type");
        return assertion.Count == 0 ? true
            : assertion is { Count: 1 } && assertion["not"].AsBoolean == true ? false
            : isNullable ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, assertion) }
            : assertion;
    }

    private JsonNode? CleanValue(AssertionShape shape, JsonNode value, Site at) => shape switch
    {
        AssertionShape.Number or AssertionShape.Count => value.GetValueKind() == JsonValueKind.Number ? value.DeepClone() : null,
        AssertionShape.Step => value.GetValueKind() == JsonValueKind.Number && value.GetValue<double>() > 0 ? value.DeepClone() : null,
        AssertionShape.Flag => value.AsBoolean is null ? null : value.DeepClone(),
        AssertionShape.Word => value.AsText is null ? null : value.DeepClone(),
        AssertionShape.Pattern => value.AsText is { } pattern && PatternCheck.Compiles(context, pattern, at) ? value.DeepClone() : null,
        AssertionShape.Types => CleanTypes(value),
        AssertionShape.Names => CleanNames(value),
        AssertionShape.NamesMap => CleanMap(value, (names, _) => CleanNames(names)),
        AssertionShape.Values => value is JsonArray ? value.DeepClone() : null,
        AssertionShape.Schema => Clean(value, at),
        AssertionShape.SchemaList => CleanList(value, at),
        AssertionShape.SchemaMap => CleanMap(value, (schema, name) => Clean(schema, at / name)),
        AssertionShape.PatternMap => CleanMap(
            value, (schema, name) => PatternCheck.Compiles(context, name, at / name) ? Clean(schema, at / name) : null),
        _ => NameOf(value) is { } target && refer(target) ? target : null,
    };

    /// <summary>A type that JSON Schema does not have is left out.</summary>
    private static JsonNode? CleanTypes(JsonNode value)
    {
        var names = value is JsonArray many ? [.. many.Select(type => type.AsText)] : new List<string?> { value.AsText };
        return names.Count > 0 && names.All(name => name is not null && TypeNames.Contains(name)) ? value.DeepClone() : null;
    }

    private static JsonArray? CleanNames(JsonNode? value)
    {
        var names = (value as JsonArray ?? []).Select(name => name.AsText).OfType<string>().ToList();
        return names.Count == 0 ? null : new JsonArray([.. names.Select(name => (JsonNode)name)]);
    }

    private JsonArray? CleanList(JsonNode value, Site at) => value is JsonArray { Count: > 0 } schemas
        ? new JsonArray([.. schemas.Select((schema, index) => Clean(schema, at / index))])
        : null;

    private static JsonObject? CleanMap(JsonNode value, Func<JsonNode?, string, JsonNode?> clean)
    {
        var map = new JsonObject();
        foreach (var member in value as JsonObject ?? [])
        {
            if (clean(member.Value, member.Key) is { } cleaned)
            {
                map[member.Key] = cleaned;
            }
        }

        return map.Count == 0 ? null : map;
    }

    private static string? NameOf(JsonNode value) =>
        value.AsText is { } reference && LocalReference.PointerOf(reference) is { } pointer ? pointer.Tokens.LastOrDefault() : null;
}
