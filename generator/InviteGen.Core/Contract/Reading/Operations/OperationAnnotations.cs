using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Reads the annotations of operations and parameters.</summary>
internal static class OperationAnnotations
{
    public static EquatableArray<Annotation> Of(IOpenApiParameter source) =>
        AnnotationList.Sort(AnnotationList.OfExtensions(source.Extensions));

    public static EquatableArray<Annotation> Of(OpenApiOperation source) => AnnotationList.Sort(
    [
        .. AnnotationList.OfExtensions(source.Extensions),
        .. AnnotationList.OfTexts("tags", source.Tags?.Select(tag => tag.Name).OfType<string>() ?? []),
    ]);
}
