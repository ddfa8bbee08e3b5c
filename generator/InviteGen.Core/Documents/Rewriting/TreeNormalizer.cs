using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>
/// Prepares each object for Microsoft.OpenApi, which drops what it does not expect, says imprecisely where, and on some
/// values fails altogether.
/// </summary>
internal sealed class TreeNormalizer(SpecTree tree)
{
    private readonly MediaTypeDefaults _mediaTypes = new(tree);
    private readonly StrangeMembers _strangers = new(tree);

    /// <summary>Prepares what stands in a slot.</summary>
    public void Prepare(Slot slot)
    {
        if (slot.Kind == NodeKind.Schema && SchemaRewriter.FromBoolean(slot) is { } schema)
        {
            slot.Replace(schema);
        }

        if (slot.Value is not JsonObject node)
        {
            if (!IsKeptBoolean(slot))
            {
                Discard(slot, "an object");
            }

            return;
        }

        CheckContainers(node, slot.Kind);
        _strangers.Check(slot, node);
        if (slot.Kind == NodeKind.Schema)
        {
            ValueTypes.Check(tree, slot, node);
            CatchAllProperties.Check(tree, slot, node);
            SchemaRewriter.Rewrite(node, tree.HasOldSchemas, keyword => tree.Report(
                DiagnosticRules.WrongKindOfValue, slot.Pointer / keyword, keyword, "a number", node[keyword].KindName));
        }
        else if (slot.Kind == NodeKind.Parameter && tree.IsVersion2)
        {
            Version2Limits.Pack(node);
            OldParameters.Arrange(node);
        }
        else if (slot.Kind == NodeKind.Callback)
        {
            CallbackAddresses.Mend(tree, slot, node);
        }
        else if (slot.Kind == NodeKind.Operation)
        {
            _mediaTypes.Refine(node);
        }
        else if (tree.IsVersion2 && slot.Kind == NodeKind.PathItem)
        {
            OldParameters.ArrangeItem(node);
        }
        else if (slot.Kind == NodeKind.MediaType)
        {
            EncodingDefaults.Refine(slot, node, tree.HasOldSchemas);
        }
    }

    // For this field the reader keeps the boolean that says no.
    private static bool IsKeptBoolean(Slot slot) =>
        slot is { Kind: NodeKind.Schema, IsField: true, Key: "additionalProperties" }
        && slot.Value.AsBoolean is not null;

    private void CheckContainers(JsonObject node, NodeKind kind)
    {
        foreach (var field in Grammar.FieldsOf(kind).Where(field => field.Value.Shape != FieldShape.One))
        {
            if (!node.TryGetPropertyValue(field.Key, out var value))
            {
                continue;
            }

            var isList = field.Value.Shape == FieldShape.List;
            if (isList ? value is not JsonArray : value is not JsonObject)
            {
                Discard(new(field.Value.Kind, node, field.Key, 0, IsField: true), isList ? "an array" : "an object");
            }
        }
    }

    // An empty object says nothing, as the wrong value did; in a list or map of the author's it keeps the others' places.
    private void Discard(Slot slot, string expected)
    {
        // No code comes from examples.
        if (slot.Kind != NodeKind.Example)
        {
            tree.Report(DiagnosticRules.WrongKindOfValue, slot.Pointer, slot.Key ?? "the item", expected, slot.Value.KindName);
        }

        if (slot.IsField)
        {
            ((JsonObject)slot.Container).Remove(slot.Key!);
        }
        else
        {
            slot.Replace(new JsonObject());
        }
    }
}
