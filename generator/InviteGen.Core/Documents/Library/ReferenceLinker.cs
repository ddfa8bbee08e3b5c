using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// Puts components where they are referred to, except for schemas: of those the name matters. An operation that refers to what is not
/// there, and cannot do without, is removed.
/// </summary>
internal sealed class ReferenceLinker(OpenApiComponents components)
{
    private readonly ComponentFinder _finder = new(components);

    /// <summary>Puts them into other components.</summary>
    public void LinkComponents()
    {
        Each(components.Headers, Link);
        Each(components.MediaTypes, Link);
        Each(components.Parameters, Link);
        Each(components.RequestBodies, Link);
        Each(components.Responses, Link);
        Each(components.Callbacks, Link);
        Each(components.PathItems, LinkPath);
    }

    /// <summary>Puts them into a path item.</summary>
    public void LinkPath(IOpenApiPathItem item)
    {
        var isComplete = LinkParameters((item as OpenApiPathItem)?.Parameters);
        LinkOperations(item, operation => LinkParameters(operation.Parameters) && isComplete);
    }

    /// <summary>Puts them into a webhook, of which the parameters are not read.</summary>
    public void LinkWebhook(IOpenApiPathItem item) => LinkOperations(item, _ => true);

    /// <summary>The path item of a name; null when there is none.</summary>
    public IOpenApiPathItem? ItemOf(string name) => _finder.Follow(new OpenApiPathItemReference(name));

    private void LinkOperations(IOpenApiPathItem item, Func<OpenApiOperation, bool> isComplete)
    {
        var operations = (item as OpenApiPathItem)?.Operations;
        foreach (var (method, operation) in operations?.Select(entry => (entry.Key, entry.Value)).ToList() ?? [])
        {
            Replace(operation.Responses, _finder.Follow, Link);
            Replace(operation.Callbacks, _finder.Follow, Link);
            if (!LinkBody(operation) || !isComplete(operation))
            {
                operations!.Remove(method);
            }
        }
    }

    private bool LinkBody(OpenApiOperation operation)
    {
        if (operation.RequestBody is not { } body)
        {
            return true;
        }

        Link(body);
        operation.RequestBody = _finder.Follow(body);
        return operation.RequestBody is not null;
    }

    private bool LinkParameters(IList<IOpenApiParameter>? parameters)
    {
        for (var i = 0; i < (parameters?.Count ?? 0); i++)
        {
            Link(parameters![i]);
            if (_finder.Follow(parameters[i]) is not { } parameter)
            {
                return false;
            }

            parameters[i] = parameter;
        }

        return true;
    }

    private void Link(IOpenApiParameter parameter) => LinkContent((parameter as OpenApiParameter)?.Content);

    private void Link(IOpenApiRequestBody body) => LinkContent((body as OpenApiRequestBody)?.Content);

    private void Link(IOpenApiHeader header) => LinkContent((header as OpenApiHeader)?.Content);

    private void Link(IOpenApiResponse response)
    {
        if (response is OpenApiResponse own)
        {
            LinkContent(own.Content);
            Replace(own.Headers, _finder.Follow, Link);
            Replace(own.Links, _finder.Follow, _ => { });
        }
    }

    private void Link(IOpenApiMediaType mediaType)
    {
        if (mediaType is OpenApiMediaType own)
        {
            Each(own.Encoding, encoding => Replace(encoding.Headers, _finder.Follow, Link));
        }
    }

    private void Link(IOpenApiCallback callback)
    {
        if (callback is OpenApiCallback { PathItems: { } items })
        {
            Replace(items, _finder.Follow, LinkWebhook);
        }
    }

    private void LinkContent(IDictionary<string, IOpenApiMediaType>? content) => Replace(content, _finder.Follow, Link);

    private static void Each<T>(IDictionary<string, T>? members, Action<T> action)
    {
        foreach (var member in members?.Values ?? [])
        {
            action(member);
        }
    }

    // What is not a reference is linked here; components were linked before.
    private static void Replace<TKey, T>(IDictionary<TKey, T>? members, Func<T, T?> follow, Action<T> link)
        where T : class
    {
        foreach (var member in members?.ToList() ?? [])
        {
            link(member.Value);
            if (follow(member.Value) is not { } target)
            {
                members!.Remove(member.Key);
            }
            else if (target != member.Value)
            {
                members![member.Key] = target;
            }
        }
    }
}
