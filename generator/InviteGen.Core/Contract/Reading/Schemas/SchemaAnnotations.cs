using System.Globalization;
using InviteGen.Core.Contract.Reading.Assertions;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Schemas;

/// <summary>Reads the annotations of schemas.</summary>
internal static class SchemaAnnotations
{
    public static EquatableArray<Annotation> Of(IOpenApiSchema source) => AnnotationList.Sort(
        [.. AnnotationList.OfExtensions(source.Extensions), .. source is OpenApiSchema full ? Contents(full) : []]);

    private static IEnumerable<Annotation> Contents(OpenApiSchema source)
    {
        if (source.ContentMediaType is { Length: > 0 } mediaType)
        {
            yield return AnnotationList.OfText("contentMediaType", mediaType);
        }

        if (source.ContentEncoding is { Length: > 0 } encoding)
        {
            yield return AnnotationList.OfText("contentEncoding", encoding);
        }

        if (source.ContentSchema is { } schema)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            schema.SerializeAsV31(new AssertionJsonWriter(text));
            yield return new Annotation("contentSchema", text.ToString());
        }
    }
}
