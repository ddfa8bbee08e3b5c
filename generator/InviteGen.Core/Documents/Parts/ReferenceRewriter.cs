using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;

namespace InviteGen.Core.Documents.Parts;

/// <summary>
/// Rewrites the references of a file that is not yet known to be a schema, a path item or something else: every member
/// <c>$ref</c> that is text, and the mappings of discriminators. What is data is left alone.
/// </summary>
internal sealed class ReferenceRewriter(Func<string, string?> localize)
{
    private static readonly HashSet<string> Data = new(["example", "default", "const", "enum", "value"], StringComparer.Ordinal);

    private static readonly HashSet<string> Maps = new(
        Enum.GetValues(typeof(NodeKind)).Cast<NodeKind>().SelectMany(Grammar.FieldsOf)
            .Where(field => field.Value.Shape is FieldShape.Map or FieldShape.ExtensibleMap)
            .Select(field => field.Key),
        StringComparer.Ordinal);

    /// <summary>Rewrites them in place. What leads out of the project stays as it is.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public void Rewrite(JsonNode root, CancellationToken cancellationToken)
    {
        var open = new Stack<(JsonNode? Node, bool IsMap)>([(root, false)]);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (node, isMap) = open.Pop();
            if (node is JsonArray items)
            {
                foreach (var item in items)
                {
                    open.Push((item, false));
                }
            }
            else if (node is JsonObject members)
            {
                Rewrite(members);
                // The author names the members of a map: there, "default" is a response, not a value.
                foreach (var member in members.Where(member => isMap || !Data.Contains(member.Key)))
                {
                    open.Push((member.Value, !isMap && Maps.Contains(member.Key)));
                }
            }
        }
    }

    private void Rewrite(JsonObject members)
    {
        if (members.ReferenceTarget is { } reference && localize(reference) is { } local)
        {
            members["$ref"] = local;
        }

        if (members["discriminator"].Child("mapping") is JsonObject mapping)
        {
            foreach (var (key, value) in mapping.Select(pair => (pair.Key, pair.Value.AsText)).ToList())
            {
                if (value is not null && (IsReference(value) ? localize(value) : null) is { } target)
                {
                    mapping[key] = target;
                }
            }
        }
    }

    // Else it is the name of a schema (OpenAPI 3.2, section 4.25.4).
    private static bool IsReference(string mapping) => mapping.IndexOfAny(['#', '/', '.']) >= 0;
}
