using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// Puts components where they are referred to, except for schemas: of those the name matters. What an operation cannot do without stays
/// a reference where it is not there, so that who reads the operation sees that it is missing.
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
        Each(components.PathItems, LinkItem);
    }

    /// <summary>Puts them into a path item, which a webhook or a callback has, too.</summary>
    public void LinkItem(IOpenApiPathItem item)
    {
        LinkParameters((item as OpenApiPathItem)?.Parameters);
        foreach (var operation in (item as OpenApiPathItem)?.Operations?.Values.AsEnumerable() ?? [])
        {
            LinkParameters(operation.Parameters);
            Replace(operation.Responses, _finder.Follow, Link);
            Replace(operation.Callbacks, _finder.Follow, Link);
            LinkBody(operation);
        }
    }

    /// <summary>The path item of a name; null when there is none.</summary>
    public IOpenApiPathItem? ItemOf(string name) => _finder.Follow(new OpenApiPathItemReference(name));

    private void LinkBody(OpenApiOperation operation)
    {
        if (operation.RequestBody is { } body)
        {
            Link(body);
            operation.RequestBody = _finder.Follow(body) ?? body;
        }
    }

    private void LinkParameters(IList<IOpenApiParameter>? parameters)
    {
        for (var i = 0; i < (parameters?.Count ?? 0); i++)
        {
            Link(parameters![i]);
            parameters[i] = _finder.Follow(parameters[i]) ?? parameters[i];
        }
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
            Replace(items, _finder.Follow, LinkItem);
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
