using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects;

/// <summary>
/// Since version 3.1, what stands beside a schema's reference counts as well (JSON Schema 2020-12, section 8.2.3.1): the reference is
/// one more schema that a value must fit, as if it stood in <c>allOf</c>. Before, it counts for nothing.
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

    /// <summary>Moves the reference of a schema into its <c>allOf</c> where something beside it counts.</summary>
    public static void Separate(Slot slot, SpecTree tree)
    {
        if (slot.Kind != NodeKind.Schema
            || tree.HasOldSchemas
            || slot.Value is not SpecObject schema
            || schema.ReferenceTarget is null
            || schema.All(member => Passive.Contains(member.Key) || Grammar.IsExtension(member.Key)))
        {
            return;
        }

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
}
