using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>What the specification demands of objects as a whole.</summary>
internal static class ObjectRules
{
    private static readonly Dictionary<NodeKind, List<KeyValuePair<string, Field>>> Required =
        Enum.GetValues(typeof(NodeKind)).Cast<NodeKind>()
            .ToDictionary(kind => kind, kind => Vocabulary.FieldsOf(kind).Where(field => field.Value.RequiredIn != 0).ToList());

    /// <summary>Notes the rules that an object breaks.</summary>
    public static void Check(SpecTree tree, SpecObject node, NodeKind kind, SpecVersions versions)
    {
        foreach (var field in Required[kind])
        {
            if ((field.Value.RequiredIn & versions) != 0 && !node.ContainsKey(field.Key) && !node.IsMade)
            {
                tree.Violations.Add($"'{field.Key}' is required here", node);
            }
        }

        if (kind == NodeKind.Operation && node["responses"] is SpecObject { Count: 0 } responses)
        {
            tree.Violations.Add("an operation needs at least one response", responses);
        }
        else if (kind == NodeKind.Parameter && node["in"].AsText == "path" && node["required"].AsFlag != true)
        {
            tree.Violations.Add("'required' must be true for a path parameter", node["required"] ?? node);
        }
        else if (kind == NodeKind.Schema && node["discriminator"] is SpecObject discriminator)
        {
            CheckDiscriminator(tree, node, discriminator);
        }
    }

    // OpenAPI, Discriminator Object. Where the alternatives describe it, they are looked at when they are read.
    private static void CheckDiscriminator(SpecTree tree, SpecObject schema, SpecObject discriminator)
    {
        if (discriminator["propertyName"].AsText is { } name
            && schema["properties"].Child(name) is not null
            && !(schema["required"] as SpecArray ?? []).Any(required => required.AsText == name))
        {
            tree.Violations.Add("discriminators", $"the discriminator property '{name}' must be required", discriminator);
        }
    }
}
