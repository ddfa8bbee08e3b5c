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
    /// <summary>A longer chain of references is a circle or an attack.</summary>
    private const int LongestChain = 100;

    // Notes, names, and what is not of JSON Schema. A type alone is repeated by many authors, and only says what the target says, unless
    // it takes null away.
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
    /// <param name="slot">Where the reference stands.</param>
    /// <param name="tree">The document.</param>
    /// <param name="find">Finds what a reference leads to; null when there is nothing.</param>
    public static void Separate(Slot slot, SpecTree tree, Func<SpecObject, SpecNode?> find)
    {
        if (slot.Value is not SpecObject node || node.ReferenceTarget is null)
        {
            return;
        }

        if (slot.Kind != NodeKind.Schema)
        {
            RemoveIgnored(slot.Kind, node, tree);
        }
        else if (Count(node, tree, find))
        {
            MoveReference(node);
        }
    }

    /// <summary>True where something beside the reference of a schema counts.</summary>
    public static bool Count(SpecObject reference, SpecTree tree, Func<SpecObject, SpecNode?> find) => !tree.HasOldSchemas
        && (reference.Any(member => !Passive.Contains(member.Key) && !Grammar.IsExtension(member.Key))
            || (reference["type"] is { } type && !HasNull(type) && AllowsNull(reference, find)));

    private static bool AllowsNull(SpecObject reference, Func<SpecObject, SpecNode?> find)
    {
        var target = find(reference) as SpecObject;
        for (var steps = 0; target?.ReferenceTarget is not null && steps < LongestChain; steps++)
        {
            target = find(target) as SpecObject;
        }

        return target?["type"] is { } type && HasNull(type);
    }

    private static bool HasNull(SpecNode type) => type is SpecArray types ? types.Any(HasNull) : type.AsText == "null";

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
