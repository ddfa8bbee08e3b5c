using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Walks the objects of a tree of which it is not known what they are. Data is passed over: a <c>$ref</c> in it is text.
/// </summary>
internal static class SchemaWalk
{
    private static readonly HashSet<string> Data = new(["example", "default", "const", "enum", "value"], StringComparer.Ordinal);

    private static readonly HashSet<string> Maps = new(
        Enum.GetValues(typeof(NodeKind)).Cast<NodeKind>().SelectMany(Grammar.FieldsOf)
            .Where(field => field.Value.Shape is FieldShape.Map or FieldShape.ExtensibleMap)
            .Select(field => field.Key),
        StringComparer.Ordinal);

    /// <summary>All objects, each with what is known of it from the objects around it.</summary>
    /// <param name="root">Where to start.</param>
    /// <param name="start">What is known there.</param>
    /// <param name="within">What is known of an object, given what is known around it.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IEnumerable<(JsonObject Members, T Known)> Of<T>(
        JsonNode root, T start, Func<JsonObject, T, T> within, CancellationToken cancellationToken)
    {
        var open = new Stack<(JsonNode? Node, bool IsMap, T Known)>([(root, false, start)]);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (node, isMap, known) = open.Pop();
            if (node is JsonArray items)
            {
                foreach (var item in items)
                {
                    open.Push((item, false, known));
                }
            }
            else if (node is JsonObject members)
            {
                known = within(members, known);
                yield return (members, known);
                // The author names the members of a map: there, "default" is a response, not a value.
                foreach (var member in members.Where(member => isMap || !Data.Contains(member.Key)))
                {
                    open.Push((member.Value, !isMap && Maps.Contains(member.Key), known));
                }
            }
        }
    }
}
