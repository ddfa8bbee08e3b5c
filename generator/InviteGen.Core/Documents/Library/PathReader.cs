using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Library;

/// <summary>Reads paths and webhooks, each operation as a piece of its own.</summary>
internal sealed class PathReader(PieceReader pieces, GrammarCheck check, ReferenceWriter references, ReferenceLinker linker)
{
    /// <summary>Reads the paths of a document.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Dictionary<string, IOpenApiPathItem> ReadPaths(SpecNode? paths, CancellationToken cancellationToken) =>
        ReadItems(paths, IsPath, cancellationToken);

    /// <summary>Reads the webhooks of a document.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Dictionary<string, IOpenApiPathItem> ReadWebhooks(SpecNode? webhooks, CancellationToken cancellationToken) =>
        ReadItems(webhooks, _ => true, cancellationToken);

    /// <summary>Reads a path item that refers to no other.</summary>
    public OpenApiPathItem ReadItem(SpecObject node)
    {
        var item = pieces.ReadFields<OpenApiPathItem>(node, NodeKind.PathItem, field => field.Kind != NodeKind.Operation) ?? new();
        foreach (var (name, value) in node.Select(member => (member.Key, member.Value)))
        {
            if (Grammar.IsExtension(name) || check.Accept(NodeKind.PathItem, name, value) is not { Kind: NodeKind.Operation } field)
            {
                continue;
            }

            if (field.Shape == FieldShape.One)
            {
                AddOperation(item, MethodField.MethodOf(name), value);
                continue;
            }

            // Those that have a field of their own do not count here (OpenAPI 3.2, Path Item Object).
            foreach (var added in ((SpecObject)value).Where(added => MethodField.Of(added.Key) is null))
            {
                AddOperation(item, added.Key, added.Value);
            }
        }

        return item;
    }

    private Dictionary<string, IOpenApiPathItem> ReadItems(
        SpecNode? holder, Func<KeyValuePair<string, SpecNode>, bool> isItem, CancellationToken cancellationToken)
    {
        var items = new Dictionary<string, IOpenApiPathItem>(StringComparer.Ordinal);
        foreach (var member in (holder as SpecObject ?? []).Where(isItem))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (check.IsObject(NodeKind.PathItem, member.Key, member.Value) && ReadOrFollow((SpecObject)member.Value) is { } item)
            {
                items.Add(member.Key, item);
            }
        }

        return items;
    }

    private IOpenApiPathItem? ReadOrFollow(SpecObject node)
    {
        if (node.ReferenceTarget is { } target)
        {
            return linker.ItemOf(references.NameOf(NodeKind.PathItem, target));
        }

        var item = ReadItem(node);
        linker.LinkItem(item);
        return item;
    }

    private void AddOperation(OpenApiPathItem item, string method, SpecNode node)
    {
        if (HttpMethodOf(method) is not { } httpMethod)
        {
            check.AddViolation($"'{method}' is not allowed as an HTTP method", node);
        }
        else if (check.IsObject(NodeKind.Operation, method, node) && pieces.Read(node, NodeKind.Operation) is OpenApiOperation operation)
        {
            item.AddOperation(httpMethod, operation);
        }
    }

    private bool IsPath(KeyValuePair<string, SpecNode> member)
    {
        if (member.Key.StartsWith("/", StringComparison.Ordinal))
        {
            return true;
        }

        if (!Grammar.IsExtension(member.Key))
        {
            check.AddViolation($"the path '{member.Key}' must start with '/'", member.Value);
        }

        return false;
    }

    private static HttpMethod? HttpMethodOf(string method)
    {
        try
        {
            return new HttpMethod(method);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            return null;
        }
    }
}
