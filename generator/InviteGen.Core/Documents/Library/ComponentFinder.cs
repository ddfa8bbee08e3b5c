using InviteGen.Core.Documents.References;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// Finds the components that the reader's references name, except for schemas. A reference of the reader makes an address of its name
/// each time that it is asked for something, and looks that up: this does it once.
/// </summary>
internal sealed class ComponentFinder(OpenApiComponents components)
{
    /// <summary>The parameter itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiParameter? Follow(IOpenApiParameter start)
    {
        var end = Follow(start, components.Parameters, one => (one as OpenApiParameterReference)?.Reference.Id);
        if ((start as OpenApiParameterReference)?.Reference.Description is not { Length: > 0 } text || end is not OpenApiParameter)
        {
            return end;
        }

        var copy = (OpenApiParameter)end.CreateShallowCopy();
        copy.Description = text;
        return copy;
    }

    /// <summary>The response itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiResponse? Follow(IOpenApiResponse start)
    {
        var end = Follow(start, components.Responses, one => (one as OpenApiResponseReference)?.Reference.Id);
        if ((start as OpenApiResponseReference)?.Reference.Description is not { Length: > 0 } text || end is not OpenApiResponse)
        {
            return end;
        }

        var copy = (OpenApiResponse)end.CreateShallowCopy();
        copy.Description = text;
        return copy;
    }

    /// <summary>The body itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiRequestBody? Follow(IOpenApiRequestBody start)
    {
        var end = Follow(start, components.RequestBodies, one => (one as OpenApiRequestBodyReference)?.Reference.Id);
        if ((start as OpenApiRequestBodyReference)?.Reference.Description is not { Length: > 0 } text || end is not OpenApiRequestBody)
        {
            return end;
        }

        var copy = (OpenApiRequestBody)end.CreateShallowCopy();
        copy.Description = text;
        return copy;
    }

    /// <summary>The header itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiHeader? Follow(IOpenApiHeader start)
    {
        var end = Follow(start, components.Headers, one => (one as OpenApiHeaderReference)?.Reference.Id);
        if ((start as OpenApiHeaderReference)?.Reference.Description is not { Length: > 0 } text || end is not OpenApiHeader)
        {
            return end;
        }

        var copy = (OpenApiHeader)end.CreateShallowCopy();
        copy.Description = text;
        return copy;
    }

    /// <summary>The link itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiLink? Follow(IOpenApiLink start)
    {
        var end = Follow(start, components.Links, one => (one as OpenApiLinkReference)?.Reference.Id);
        if ((start as OpenApiLinkReference)?.Reference.Description is not { Length: > 0 } text || end is not OpenApiLink)
        {
            return end;
        }

        var copy = (OpenApiLink)end.CreateShallowCopy();
        copy.Description = text;
        return copy;
    }

    /// <summary>The media type itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiMediaType? Follow(IOpenApiMediaType start) =>
        Follow(start, components.MediaTypes, one => (one as OpenApiMediaTypeReference)?.Reference.Id);

    /// <summary>The callback itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiCallback? Follow(IOpenApiCallback start) =>
        Follow(start, components.Callbacks, one => (one as OpenApiCallbackReference)?.Reference.Id);

    /// <summary>The path item itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiPathItem? Follow(IOpenApiPathItem start) =>
        Follow(start, components.PathItems, one => (one as OpenApiPathItemReference)?.Reference.Id);

    private static T? Follow<T>(T? start, IDictionary<string, T>? section, Func<T, string?> nameIn)
        where T : class
    {
        var end = start;
        for (var steps = 0; end is not null && nameIn(end) is { } name; steps++)
        {
            end = steps < LocalReference.MostSteps && section?.TryGetValue(name, out var next) == true ? next : null;
        }

        return end;
    }
}
