using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// Writes a document for Microsoft.OpenApi. What its model must tell us and has no word for is added here, under names that nothing
/// else can have in what is handed over: members of the author's that have these names are left out.
/// </summary>
internal static class LibraryJson
{
    /// <summary>The extension of what stands for a reference that leads nowhere.</summary>
    public const string Unresolved = "x-invitegen-unresolved";

    /// <summary>The extension of a schema that allows null where the library drops the word.</summary>
    public const string Nullable = "x-invitegen-nullable";

    /// <summary>The whole document.</summary>
    public static JsonObject Of(SpecTree tree) => Of(tree.Root, tree.Facts);

    private static JsonNode? Of(SpecNode node, NodeFacts facts)
    {
        switch (node)
        {
            case SpecObject members:
                return Of(members, facts);
            case SpecArray items:
                var elements = new JsonArray();
                for (var i = 0; i < items.Count; i++)
                {
                    elements.Add(Of(items[i], facts));
                }

                return elements;
            default:
                return node.ToJsonNode();
        }
    }

    private static JsonObject Of(SpecObject members, NodeFacts facts)
    {
        var properties = new JsonObject();
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Key is not (Unresolved or Nullable))
            {
                properties.Add(members[i].Key, Of(members[i].Value, facts));
            }
        }

        if (facts.IsUnresolved(members))
        {
            properties.Add(Unresolved, true);
        }

        if (facts.IsNullable(members))
        {
            properties.Add(Nullable, true);
        }

        return properties;
    }
}
