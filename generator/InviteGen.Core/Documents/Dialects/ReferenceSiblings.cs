using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects;

/// <summary>
/// What stands beside a reference. Since version 3.1, the keywords beside a schema's reference count as well (JSON Schema 2020-12, section
/// 8.2.3.1): the reference is one more schema that a value must fit, as if it stood in <c>allOf</c>. Before, they count for nothing. Beside
/// any other reference, only a summary and a description count (OpenAPI, Reference Object).
/// </summary>
internal static class ReferenceSiblings
{
    // Notes, names, and what is not of JSON Schema. A type alone is repeated by many authors, and only says what the target says.
    private static readonly HashSet<string> Passive = new(
        [
            "$ref", "$id", "$schema", "$anchor", "$dynamicAnchor", "$comment", "$defs", "definitions", "title", "summary",
            "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples", "externalDocs", "xml", "nullable",
            "type",
        ],
        StringComparer.Ordinal);

    /// <summary>
    /// Moves the reference of a schema into its <c>allOf</c> where something beside it counts; removes what does not count.
    /// </summary>
    public static void Separate(Slot slot, SpecTree tree)
    {
        if (slot.Value is not SpecObject node || node.ReferenceTarget is null)
        {
            return;
        }

        if (slot.Kind != NodeKind.Schema)
        {
            RemoveIgnored(slot.Kind, node, tree);
        }
        else if (!tree.HasOldSchemas && node.Any(member => !Passive.Contains(member.Key) && !Grammar.IsExtension(member.Key)))
        {
            MoveReference(node);
        }
    }

    private static void MoveReference(SpecObject schema)
    {
        var reference = schema["$ref"]!;
        schema.Remove("$ref");
        if (schema["allOf"] is not SpecArray members)
        {
            schema.Set("allOf", members = SpecArray.At(reference));
        }

        var member = SpecObject.At(reference);
        member.Add("$ref", reference);
        members.Add(member);
    }

    // The fields beside the reference of a path item count (PathItemInliner).
    private static void RemoveIgnored(NodeKind kind, SpecObject node, SpecTree tree)
    {
        if (kind == NodeKind.PathItem || Grammar.SectionOf(kind) is null)
        {
            return;
        }

        foreach (var member in node.Where(member => member.Key != "$ref" && !Grammar.ReferenceOverrides.Contains(member.Key)).ToList())
        {
            node.Remove(member.Key);
            if (!Grammar.IsExtension(member.Key) && !member.Value.IsMade)
            {
                tree.Violations.Add($"'{member.Key}' beside '$ref' is ignored", member.Value);
            }
        }
    }
}
