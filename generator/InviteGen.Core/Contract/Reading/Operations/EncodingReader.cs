using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
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

    private readonly StyleReader _styles = new(context, schemas);

    /// <param name="mediaType">The media type of the form.</param>
    /// <param name="form">The schema of the form.</param>
    /// <param name="source">The Encoding Objects, by the names of the properties.</param>
    /// <param name="at">Where they stand.</param>
    public EquatableArray<PropertyEncoding> Read(
        string mediaType, Schema? form, IDictionary<string, OpenApiEncoding>? source, Site at)
    {
        var hasParts = MediaTypes.FormOf(mediaType, isBinary: false) == BodyForm.Multipart;
        return (source ?? new Dictionary<string, OpenApiEncoding>())
            .Select(entry => Read(entry.Key, PropertyOf(form, entry.Key), entry.Value, at / entry.Key) with
            {
                Headers = hasParts ? ReadHeaders(entry.Value.Headers, at / entry.Key / "headers").ToEquatableArray() : [],
            })
            .ToEquatableArray();
    }

    private Schema? PropertyOf(Schema? form, string name) => form is null ? null
        : schemas.Follow(form).Object.Properties.FirstOrDefault(property => property.Name == name)?.Schema;

    private PropertyEncoding Read(string name, Schema? property, OpenApiEncoding source, Site at)
    {
        var plain = PropertyEncoding.Assumed(name) with
        {
            ContentType = source.ContentType ?? "",
            AllowReserved = source.AllowReserved ?? false,
        };
        return _styles.ReadProperty(at, property) is var (style, explode) ? plain with { Style = style, Explode = explode } : plain;
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
                var schema = schemas.Read(header.Value.Schema, at / header.Key / "schema");
                yield return new Parameter
                {
                    Name = header.Key,
                    In = ParameterIn.Header,
                    IsRequired = header.Value.Required,
                    Explode = _styles.ReadHeader(at / header.Key, schema),
                    Schema = schema,
                    Description = header.Value.Description ?? "",
                    IsDeprecated = header.Value.Deprecated,
                };
            }
        }
    }
}
