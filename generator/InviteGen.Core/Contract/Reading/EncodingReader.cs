using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;
using ParameterStyle = InviteGen.Core.Contract.Operations.ParameterStyle;
using ParameterStyleOf = Microsoft.OpenApi.ParameterStyle;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Reads how the properties of a form are sent (OpenAPI, Encoding Object).</summary>
internal static class EncodingReader
{
    public static EquatableArray<PropertyEncoding> Read(IDictionary<string, OpenApiEncoding>? source) =>
        (source ?? new Dictionary<string, OpenApiEncoding>()).Select(entry => Read(entry.Key, entry.Value)).ToEquatableArray();

    /// <summary>
    /// A style counts only where the author gives one; else the content type does. Microsoft.OpenApi always has a value for
    /// <c>explode</c>, so that keyword alone says nothing.
    /// </summary>
    private static PropertyEncoding Read(string name, OpenApiEncoding source)
    {
        var isStyled = source.Style is not null || source.AllowReserved == true;
        var style = source.Style switch
        {
            ParameterStyleOf.SpaceDelimited => ParameterStyle.SpaceDelimited,
            ParameterStyleOf.PipeDelimited => ParameterStyle.PipeDelimited,
            ParameterStyleOf.DeepObject => ParameterStyle.DeepObject,
            _ => ParameterStyle.Form,
        };
        return new(
            name,
            source.ContentType ?? "",
            isStyled ? style : null,
            source.Style is null || source.Explode == true,
            source.AllowReserved ?? false);
    }
}
