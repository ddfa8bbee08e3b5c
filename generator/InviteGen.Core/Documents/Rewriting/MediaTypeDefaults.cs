using System.Text.Json.Nodes;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>
/// Says what a document of version 2.0 leaves unsaid: in which media types it speaks. The specification gives no default, and
/// Microsoft.OpenApi then assumes <c>application/octet-stream</c>, under which no schema means anything. A document that
/// describes JSON values and says nothing means JSON.
/// </summary>
internal sealed class MediaTypeDefaults
{
    private const string Json = "application/json";
    private const string Parts = "multipart/form-data";
    private const string Fields = "application/x-www-form-urlencoded";

    private readonly JsonObject _root;
    private readonly bool _isVersion2;
    private readonly bool _isSilentOnResponses;

    /// <summary>Writes the default into the root, where shared bodies and responses find it too.</summary>
    public MediaTypeDefaults(SpecTree tree)
    {
        _root = tree.Root;
        _isVersion2 = tree.IsVersion2;
        if (_isVersion2)
        {
            Say(_root, "consumes", Json);
            _isSilentOnResponses = Say(_root, "produces", Json);
        }
    }

    /// <summary>
    /// Writes the exceptions into an operation: forms and files are not JSON, whatever else the operation says it takes (OpenAPI
    /// 2.0, Parameter Object, <c>formData</c>).
    /// </summary>
    public void Refine(JsonObject operation)
    {
        if (_isVersion2 && FormType(operation) is { } form)
        {
            var said = (operation["consumes"] ?? _root["consumes"]) as JsonArray ?? [];
            var forms = said.Select(type => type.AsText).Where(type => type == form || (type == Parts && form == Fields)).ToList();
            operation["consumes"] = new JsonArray([.. forms.DefaultIfEmpty(form).Select(type => JsonValue.Create(type))]);
        }

        if (_isSilentOnResponses && (operation["responses"] as JsonObject ?? []).Any(response => IsFile(response.Value)))
        {
            Say(operation, "produces", "application/octet-stream");
        }
    }

    // An empty list says nothing, but would count as said.
    private static bool Say(JsonObject owner, string name, string mediaType)
    {
        if (owner[name] is JsonArray { Count: > 0 })
        {
            return false;
        }

        owner[name] = new JsonArray(mediaType);
        return true;
    }

    // Files can only be sent as multipart/form-data (OpenAPI 2.0, Parameter Object).
    private string? FormType(JsonObject operation)
    {
        var shared = (operation.Parent as JsonObject)?["parameters"] as JsonArray ?? [];
        var fields = (operation["parameters"] as JsonArray ?? []).Concat(shared).Select(Resolve)
            .Where(parameter => parameter?["in"].AsText == "formData")
            .ToList();
        return fields.Count == 0 ? null
            : fields.Any(field => field!["type"].AsText == "file") ? Parts
            : Fields;
    }

    private bool IsFile(JsonNode? response) =>
        Resolve(response)?["schema"] is JsonObject schema && schema["type"].AsText == "file";

    private JsonObject? Resolve(JsonNode? node) =>
        (node.ReferenceTarget is { } reference ? LocalReference.Resolve(_root, reference)?.Target : node) as JsonObject;
}
