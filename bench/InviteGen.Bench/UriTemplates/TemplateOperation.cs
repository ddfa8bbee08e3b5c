using System.Text.Json.Nodes;

namespace InviteGen.Bench.UriTemplates;

/// <summary>A case as an operation: its path, its parameters, and what its requests must address.</summary>
/// <param name="Case">The case.</param>
/// <param name="Path">The path template of OpenAPI.</param>
/// <param name="Parameters">The Parameter Objects.</param>
/// <param name="Values">The name of the variable that is given to each parameter.</param>
/// <param name="Targets">The request targets that are right.</param>
internal sealed record TemplateOperation(
    TemplateCase Case, string Path, JsonArray Parameters, IReadOnlyList<string> Values, IReadOnlyList<string> Targets)
{
    /// <summary>The Operation Object.</summary>
    public JsonObject ToOpenApi(string id) => new()
    {
        ["operationId"] = id,
        ["parameters"] = Parameters,
        ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done." } },
    };
}
