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

    /// <summary>A style counts only where the author gives one of its three keywords; else the content type does.</summary>
    private static PropertyEncoding Read(string name, OpenApiEncoding source)
    {
        var isStyled = source.Style is not null || source.Explode is not null || source.AllowReserved is not null;
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
            source.Explode ?? style is ParameterStyle.Form or ParameterStyle.DeepObject,
            source.AllowReserved ?? false);
    }
}
