using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>
/// Fields that came with version 3.0. In a document of version 2.0 they mean nothing; once it is written as one of version 3.0 they
/// would.
/// </summary>
internal static class NewerFields
{
    private static readonly Dictionary<NodeKind, string[]> Names = new()
    {
        [NodeKind.Document] = ["openapi", "components", "servers", "webhooks"],
        [NodeKind.PathItem] = ["summary", "description", "servers", "trace", "query", "additionalOperations"],
        [NodeKind.Operation] = ["requestBody", "callbacks", "servers"],
        [NodeKind.Parameter] = ["style", "explode", "allowReserved", "content", "example", "examples"],
        [NodeKind.Header] =
        [
            "schema", "style", "explode", "allowReserved", "content", "example", "examples", "required", "deprecated", "allowEmptyValue",
        ],
        [NodeKind.Response] = ["content", "links"],
        [NodeKind.Schema] = ["nullable", "oneOf", "anyOf", "not", "writeOnly", "deprecated"],
        [NodeKind.SecurityScheme] = ["scheme", "bearerFormat", "openIdConnectUrl", "flows"],
    };

    /// <summary>Removes those of an object.</summary>
    /// <param name="node">The object.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="faults">Is told each.</param>
    public static void Remove(SpecObject node, NodeKind kind, Version2Faults faults)
    {
        if (!Names.TryGetValue(kind, out var names))
        {
            return;
        }

        foreach (var name in names)
        {
            if (node[name] is { } value)
            {
                node.Remove(name);
                faults.UnknownField(node, name, value);
            }
        }

        // Until version 3.0 this was the name of a property.
        if (kind == NodeKind.Schema && node["discriminator"] is SpecObject discriminator)
        {
            node.Remove("discriminator");
            faults.UnknownField(node, "discriminator", discriminator);
        }
    }
}
