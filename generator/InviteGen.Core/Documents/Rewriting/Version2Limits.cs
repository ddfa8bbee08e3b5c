using System.Globalization;
using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>
/// Carries limits of parameters of version 2.0 past the reader of Microsoft.OpenApi, which does not know them there (OpenAPI 2.0,
/// Parameter Object): those of arrays, and <c>multipleOf</c>.
/// </summary>
internal static class Version2Limits
{
    private const string Carrier = "x-invitegen-limits";

    private static readonly string[] Fields = ["minItems", "maxItems", "uniqueItems", "multipleOf"];

    /// <summary>Puts the limits of a parameter where the reader keeps them.</summary>
    public static void Pack(SpecObject parameter)
    {
        var limits = SpecObject.At(parameter);
        foreach (var limit in parameter.Where(member => Fields.Contains(member.Key)))
        {
            limits.Add(limit.Key, limit.Value);
        }

        parameter.Remove(Carrier);
        if (limits.Count > 0)
        {
            parameter.Set(Carrier, limits);
        }
    }

    /// <summary>Puts them into the schemas of the parameters.</summary>
    public static void Unpack(OpenApiDocument document)
    {
        var items = (document.Paths ?? []).Values.ToList();
        var parameters = items.SelectMany(item => item.Parameters ?? [])
            .Concat(items.SelectMany(item => item.Operations ?? []).SelectMany(operation => operation.Value.Parameters ?? []))
            .Concat(document.Components?.Parameters?.Values ?? []);
        foreach (var parameter in parameters.OfType<OpenApiParameter>())
        {
            if (parameter.Extensions?.TryGetValue(Carrier, out var carried) == true
                && carried is JsonNodeExtension { Node: JsonObject limits }
                && parameter.Schema is OpenApiSchema schema)
            {
                schema.MinItems ??= Count(limits["minItems"]);
                schema.MaxItems ??= Count(limits["maxItems"]);
                schema.UniqueItems ??= limits["uniqueItems"].AsBoolean;
                schema.MultipleOf ??= Number(limits["multipleOf"]);
            }
        }
    }

    private static int? Count(JsonNode? limit) =>
        limit is JsonValue value && value.TryGetValue<int>(out var count) && count >= 0 ? count : null;

    private static decimal? Number(JsonNode? limit) =>
        limit is JsonValue && decimal.TryParse(limit.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number > 0 ? number : null;
}
