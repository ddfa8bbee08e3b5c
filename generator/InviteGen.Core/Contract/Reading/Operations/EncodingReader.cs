using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Reads how the properties of a form are sent (OpenAPI, Encoding Object).</summary>
internal sealed class EncodingReader(ReadingContext context, SchemaReader schemas)
{
    /// <summary>The client writes these itself.</summary>
    private static readonly string[] OwnHeaders = ["Content-Type", "Content-Disposition"];

    private readonly StyleReader _styles = new(context);

    /// <param name="mediaType">The media type of the form.</param>
    /// <param name="source">The Encoding Objects, by the names of the properties.</param>
    /// <param name="at">Where they stand.</param>
    public EquatableArray<PropertyEncoding> Read(string mediaType, IDictionary<string, OpenApiEncoding>? source, Site at)
    {
        var hasParts = MediaTypes.FormOf(mediaType, isBinary: false) == BodyForm.Multipart;
        return (source ?? new Dictionary<string, OpenApiEncoding>())
            .Select(entry => Read(entry.Key, entry.Value, at / entry.Key) with
            {
                Headers = hasParts ? ReadHeaders(entry.Value.Headers, at / entry.Key / "headers").ToEquatableArray() : [],
            })
            .ToEquatableArray();
    }

    private PropertyEncoding Read(string name, OpenApiEncoding source, Site at)
    {
        var plain = PropertyEncoding.Assumed(name) with
        {
            ContentType = source.ContentType ?? "",
            AllowReserved = source.AllowReserved ?? false,
        };
        return _styles.ReadProperty(at) is var (style, explode) ? plain with { Style = style, Explode = explode } : plain;
    }

    private IEnumerable<Parameter> ReadHeaders(IDictionary<string, IOpenApiHeader>? headers, Site at)
    {
        foreach (var header in headers ?? new Dictionary<string, IOpenApiHeader>())
        {
            if (!HttpToken.Is(header.Key))
            {
                context.Report(DiagnosticRules.ParameterLeftOut, at / header.Key, header.Key, Supported.NameNotAllowed);
            }
            else if (!OwnHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            {
                yield return new Parameter
                {
                    Name = header.Key,
                    In = ParameterIn.Header,
                    IsRequired = header.Value.Required,
                    Explode = _styles.ReadHeader(at / header.Key),
                    Schema = schemas.Read(header.Value.Schema, at / header.Key / "schema"),
                    Description = header.Value.Description ?? "",
                    IsDeprecated = header.Value.Deprecated,
                };
            }
        }
    }
}
