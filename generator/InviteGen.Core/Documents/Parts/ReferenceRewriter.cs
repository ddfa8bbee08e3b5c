using System.Text.Json.Nodes;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;

namespace InviteGen.Core.Documents.Parts;

/// <summary>
/// Rewrites the references of a file that is not yet known to be a schema, a path item or something else: every member
/// <c>$ref</c> that is text, and the mappings of discriminators.
/// </summary>
internal sealed class ReferenceRewriter(Func<string, string?> localize)
{
    /// <summary>Rewrites them in place. What leads out of the project stays as it is.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public void Rewrite(JsonNode root, CancellationToken cancellationToken)
    {
        foreach (var (members, _) in SchemaWalk.Of(root, false, (_, known) => known, cancellationToken).ToList())
        {
            Rewrite(members);
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
