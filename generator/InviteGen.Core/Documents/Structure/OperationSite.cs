using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Structure;

/// <summary>An operation and where it stands.</summary>
/// <param name="Path">The path template, or the name of the webhook.</param>
/// <param name="Method">The HTTP method as the document writes it.</param>
/// <param name="Node">The Operation Object.</param>
/// <param name="IsWebhook">True for what the API calls, not what it answers.</param>
internal sealed record OperationSite(string Path, string Method, SpecObject Node, bool IsWebhook)
{
    private static readonly string[] Sections = ["paths", "webhooks"];

    /// <summary>The operationId; null when there is none.</summary>
    public string? Id => Node["operationId"].AsText;

    /// <summary>Its tags.</summary>
    public IEnumerable<string> Tags => (Node["tags"] as SpecArray ?? []).Select(tag => tag.AsText).OfType<string>();

    /// <summary>All operations of a document, in its order.</summary>
    public static IEnumerable<OperationSite> AllOf(SpecObject root) =>
        from section in Sections
        from item in root[section] as SpecObject ?? []
        where !Grammar.IsExtension(item.Key)
        from site in Of(item.Key, item.Value, section == "webhooks")
        select site;

    private static IEnumerable<OperationSite> Of(string path, SpecNode? item, bool isWebhook)
    {
        if (item is not SpecObject members)
        {
            return [];
        }

        // An item that is a reference has operations too, though they stand elsewhere.
        var added = members[MethodField.Others] as SpecObject ?? [];
        return from method in members.Where(member => Grammar.Methods.Contains(member.Key)).Concat(added)
               where method.Value is SpecObject
               select new OperationSite(path, method.Key, (SpecObject)method.Value, isWebhook);
    }
}
