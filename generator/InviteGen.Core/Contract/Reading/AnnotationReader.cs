using System.Text.Json.Nodes;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Reads what nothing is generated from, in the order of keywords.</summary>
internal static class AnnotationReader
{
    /// <summary>Extensions that many use alike: when something goes away, how settled it is, and values that may grow.</summary>
    private static readonly string[] Extensions = ["x-extensible-enum", "x-stability-level", "x-sunset"];

    public static EquatableArray<Annotation> Of(IOpenApiSchema source) => Sort(
        [.. OfExtensions(source.Extensions), .. source is OpenApiSchema full ? Contents(full) : []]);

    public static EquatableArray<Annotation> Of(IOpenApiParameter source) => Sort(OfExtensions(source.Extensions));

    public static EquatableArray<Annotation> Of(OpenApiOperation source)
    {
        var tags = source.Tags?.Select(tag => tag.Name).OfType<string>().OrderBy(name => name, StringComparer.Ordinal).ToArray() ?? [];
        return Sort([.. OfExtensions(source.Extensions), .. tags.Length == 0 ? [] : new[] { new Annotation("tags", List(tags)) }]);
    }

    public static EquatableArray<Annotation> Of(IOpenApiSecurityScheme source)
    {
        var flows = new[]
        {
            source.Flows?.AuthorizationCode, source.Flows?.ClientCredentials, source.Flows?.Implicit, source.Flows?.Password,
            source.Flows?.DeviceAuthorization,
        };
        var scopes = flows.SelectMany(flow => flow?.Scopes?.Keys ?? []).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToArray();
        return Sort(
        [
            .. Urls("authorizationUrl", flows.Select(flow => flow?.AuthorizationUrl)),
            .. Urls("tokenUrl", flows.Select(flow => flow?.TokenUrl)),
            .. scopes.Length == 0 ? [] : new[] { new Annotation("scopes", List(scopes)) },
            .. Issued(source.Type),
        ]);
    }

    /// <summary>What a schema is merged from: the name of each member, if it has one, and the properties that it brings.</summary>
    public static Annotation Members(IEnumerable<(string? Name, Schema Schema)> members)
    {
        var list = new JsonArray();
        foreach (var (name, schema) in members)
        {
            var properties = schema.Object.Properties
                .Select(property => property.Name).OrderBy(one => one, StringComparer.Ordinal).ToArray();
            var entry = new JsonObject();
            if (name is not null)
            {
                entry.Add("$ref", name);
            }

            if (properties.Length > 0)
            {
                entry.Add("properties", new JsonArray([.. properties.Select(one => JsonValue.Create(one))]));
            }
            else if (name is null && SchemaMerger.HasShape(schema))
            {
                entry.Add("limits", true);
            }

            list.Add(entry);
        }

        return new Annotation("allOf", list.ToJsonString());
    }

    private static IEnumerable<Annotation> Contents(OpenApiSchema source)
    {
        if (source.ContentMediaType is { Length: > 0 } mediaType)
        {
            yield return new Annotation("contentMediaType", Text(mediaType));
        }

        if (source.ContentEncoding is { Length: > 0 } encoding)
        {
            yield return new Annotation("contentEncoding", Text(encoding));
        }

        if (source.ContentSchema is { } schema)
        {
            using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            schema.SerializeAsV31(new Assertions.AssertionJsonWriter(text));
            yield return new Annotation("contentSchema", text.ToString());
        }
    }

    private static IEnumerable<Annotation> OfExtensions(IDictionary<string, IOpenApiExtension>? extensions) =>
        extensions is null ? [] : Extensions
            .Where(extensions.ContainsKey)
            .Select(name => (Name: name, Node: (extensions[name] as JsonNodeExtension)?.Node))
            .Where(entry => entry.Node is not null)
            .Select(entry => new Annotation(entry.Name, entry.Node!.ToJsonString()));

    /// <summary>How the secret travels tells the other types.</summary>
    private static Annotation[] Issued(SecuritySchemeType? type) => type switch
    {
        SecuritySchemeType.OAuth2 => [new Annotation("type", Text("oauth2"))],
        SecuritySchemeType.OpenIdConnect => [new Annotation("type", Text("openIdConnect"))],
        _ => [],
    };

    private static IEnumerable<Annotation> Urls(string keyword, IEnumerable<Uri?> urls)
    {
        var texts = urls.OfType<Uri>().Select(url => url.OriginalString).Distinct().OrderBy(url => url, StringComparer.Ordinal).ToArray();
        return texts.Length == 0 ? [] : [new Annotation(keyword, List(texts))];
    }

    private static string List(string[] values) => new JsonArray([.. values.Select(value => JsonValue.Create(value))]).ToJsonString();

    private static string Text(string value) => JsonValue.Create(value)!.ToJsonString();

    private static EquatableArray<Annotation> Sort(IEnumerable<Annotation> notes) =>
        notes.OrderBy(note => note.Keyword, StringComparer.Ordinal).ToEquatableArray();
}
