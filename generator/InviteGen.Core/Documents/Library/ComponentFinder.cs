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
    public IOpenApiParameter? Follow(IOpenApiParameter start) => Described(
        Follow(start, components.Parameters, one => (one as OpenApiParameterReference)?.Reference.Id),
        (start as OpenApiParameterReference)?.Reference.Description,
        found => found.CreateShallowCopy());

    /// <summary>The response itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiResponse? Follow(IOpenApiResponse start) => Described(
        Follow(start, components.Responses, one => (one as OpenApiResponseReference)?.Reference.Id),
        (start as OpenApiResponseReference)?.Reference.Description,
        found => found.CreateShallowCopy());

    /// <summary>The body itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiRequestBody? Follow(IOpenApiRequestBody start) => Described(
        Follow(start, components.RequestBodies, one => (one as OpenApiRequestBodyReference)?.Reference.Id),
        (start as OpenApiRequestBodyReference)?.Reference.Description,
        found => found.CreateShallowCopy());

    /// <summary>The header itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiHeader? Follow(IOpenApiHeader start) => Described(
        Follow(start, components.Headers, one => (one as OpenApiHeaderReference)?.Reference.Id),
        (start as OpenApiHeaderReference)?.Reference.Description,
        found => found.CreateShallowCopy());

    /// <summary>The link itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiLink? Follow(IOpenApiLink start) => Described(
        Follow(start, components.Links, one => (one as OpenApiLinkReference)?.Reference.Id),
        (start as OpenApiLinkReference)?.Reference.Description,
        found => found.CreateShallowCopy());

    /// <summary>The media type itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiMediaType? Follow(IOpenApiMediaType start) =>
        Follow(start, components.MediaTypes, one => (one as OpenApiMediaTypeReference)?.Reference.Id);

    /// <summary>The callback itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiCallback? Follow(IOpenApiCallback start) =>
        Follow(start, components.Callbacks, one => (one as OpenApiCallbackReference)?.Reference.Id);

    /// <summary>The path item itself, or the one that it refers to; null when that is not there.</summary>
    public IOpenApiPathItem? Follow(IOpenApiPathItem start) =>
        Follow(start, components.PathItems, one => (one as OpenApiPathItemReference)?.Reference.Id);

    // A description beside a reference counts instead of the component's own (OpenAPI 3.1, Reference Object).
    private static T? Described<T>(T? found, string? description, Func<T, T> copy)
        where T : class, IOpenApiDescribedElement
    {
        if (found is null || description is not { Length: > 0 })
        {
            return found;
        }

        var described = copy(found);
        described.Description = description;
        return described;
    }

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
