using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

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

    private readonly SpecObject _root;
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
    /// Writes the exceptions into the operations of a path: forms and files are not JSON, whatever else the operation says it takes
    /// (OpenAPI 2.0, Parameter Object, <c>formData</c>).
    /// </summary>
    public void Refine(SpecObject item)
    {
        foreach (var slot in TreeWalker.ChildrenOf(item, NodeKind.PathItem).Where(slot => slot.Kind == NodeKind.Operation))
        {
            if (_isVersion2 && slot.Value is SpecObject operation)
            {
                Refine(operation, item["parameters"] as SpecArray ?? []);
            }
        }
    }

    private void Refine(SpecObject operation, SpecArray shared)
    {
        if (FormType(operation, shared) is { } form)
        {
            var said = (operation["consumes"] ?? _root["consumes"]) as SpecArray ?? [];
            var forms = said.Select(type => type.AsText).Where(type => type == form || (type == Parts && form == Fields)).ToList();
            var types = SpecArray.At(operation);
            foreach (var type in forms.DefaultIfEmpty(form))
            {
                types.Add(SpecValue.Of(type!, operation));
            }

            operation.Set("consumes", types);
        }

        if (_isSilentOnResponses && (operation["responses"] as SpecObject ?? []).Any(response => IsFile(response.Value)))
        {
            Say(operation, "produces", "application/octet-stream");
        }
    }

    // An empty list says nothing, but would count as said.
    private static bool Say(SpecObject owner, string name, string mediaType)
    {
        if (owner[name] is SpecArray { Count: > 0 })
        {
            return false;
        }

        var types = SpecArray.At(owner);
        types.Add(SpecValue.Of(mediaType, owner));
        owner.Set(name, types);
        return true;
    }

    // Files can only be sent as multipart/form-data (OpenAPI 2.0, Parameter Object).
    private string? FormType(SpecObject operation, SpecArray shared)
    {
        var fields = (operation["parameters"] as SpecArray ?? []).Concat(shared).Select(Resolve)
            .Where(parameter => parameter?["in"].AsText == "formData")
            .ToList();
        return fields.Count == 0 ? null
            : fields.Any(field => field!["type"].AsText == "file") ? Parts
            : Fields;
    }

    private bool IsFile(SpecNode? response) =>
        Resolve(response)?["schema"] is SpecObject schema && schema["type"].AsText == "file";

    private SpecObject? Resolve(SpecNode? node) =>
        (node.ReferenceTarget is { } reference ? LocalReference.Resolve(_root, reference) : node) as SpecObject;
}
