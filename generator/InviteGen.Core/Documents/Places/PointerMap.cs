using System.Text.Json.Nodes;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.Places;

/// <summary>
/// Leads from the model to the text. The model is of version 3, whatever was written; components were renamed or made of what
/// stood elsewhere; and what is read through a reference stands where the reference leads.
/// </summary>
public sealed class PointerMap
{
    private const int MostJumps = 200;

    private readonly SpecTree _tree;
    private readonly Version2Pointers? _version2;

    internal PointerMap(SpecTree tree)
    {
        _tree = tree;
        _version2 = tree.IsVersion2 ? new(tree.Root) : null;
    }

    /// <summary>The place in the text of what stands in the model at a pointer.</summary>
    public JsonPointer ToText(JsonPointer model) => _tree.BeforeMoves(Follow(_version2?.Translate(model) ?? model));

    private JsonPointer Follow(JsonPointer pointer)
    {
        var (at, node) = (JsonPointer.Root, (JsonNode?)_tree.Root);
        foreach (var token in pointer.Tokens)
        {
            (at, node) = Jump(at, node, token);
            (at, node) = Step(at, node, token);
        }

        return at;
    }

    private (JsonPointer At, JsonNode? Node) Jump(JsonPointer at, JsonNode? node, string token)
    {
        for (var jumps = 0; jumps < MostJumps && node.ReferenceTarget is { } reference; jumps++)
        {
            if (((JsonObject)node!).ContainsKey(token) || LocalReference.Resolve(_tree.Root, reference) is not { } target)
            {
                break;
            }

            (at, node) = target;
        }

        return (at, node);
    }

    private static (JsonPointer At, JsonNode? Node) Step(JsonPointer at, JsonNode? node, string token)
    {
        // The model knows no difference between GET and a method that OpenAPI 3.2 has no field for.
        if (node is JsonObject item && !item.ContainsKey(token) && item["additionalOperations"] is JsonObject added)
        {
            var method = added.Select(operation => operation.Key)
                .FirstOrDefault(key => key.Equals(token, StringComparison.OrdinalIgnoreCase));
            return method is null ? (at / token, null) : (at / "additionalOperations" / method, added[method]);
        }

        return (at / token, node.Child(token));
    }
}
