using System.Globalization;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

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
    public static IEnumerable<(SpecObject Members, SchemaPath Path, T Known)> Of<T>(
        SpecNode root, T start, Func<SpecObject, T, T> within, CancellationToken cancellationToken)
    {
        var open = new Stack<(SchemaPath Path, bool IsMap, T Known)>([(new SchemaPath(null, "", root), false, start)]);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (path, isMap, known) = open.Pop();
            if (path.Node is SpecArray items)
            {
                for (var i = 0; i < items.Count; i++)
                {
                    Open(path, i.ToString(CultureInfo.InvariantCulture), items[i], false, known);
                }
            }
            else if (path.Node is SpecObject members)
            {
                known = within(members, known);
                yield return (members, path, known);
                // The author names the members of a map: there, "default" is a response, not a value.
                foreach (var member in members.Where(member => isMap || !Data.Contains(member.Key)))
                {
                    Open(path, member.Key, member.Value, !isMap && Maps.Contains(member.Key), known);
                }
            }
        }

        void Open(SchemaPath parent, string token, SpecNode node, bool isMap, T known)
        {
            if (node is not SpecValue)
            {
                open.Push((new SchemaPath(parent, token, node), isMap, known));
            }
        }
    }
}
