using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Writes Response and Header Objects of version 2.0 as those of version 3.0.</summary>
internal static class ResponseUpgrade
{
    /// <summary>
    /// Rewrites a response. One without a schema has no content (OpenAPI 2.0, Response Object); in version 3.0, a media type without a
    /// schema means any value.
    /// </summary>
    public static void Apply(SpecObject response, IReadOnlyList<string> mediaTypes)
    {
        var (schema, examples) = (response["schema"], response["examples"] as SpecObject);
        response.Remove("schema");
        response.Remove("examples");
        if (schema is not null)
        {
            // Authors give examples in media types that they forget to list.
            var shown = examples?.Keys.Where(name => !Grammar.IsExtension(name)) ?? [];
            response.Add("content", Content.Of(shown.Concat(mediaTypes), schema, response));
        }
    }

    /// <summary>Rewrites a header.</summary>
    public static void ApplyToHeader(SpecObject header)
    {
        header.Remove("collectionFormat");
        if (header.ReferenceTarget is null && ParameterSchema.Take(header) is { } schema)
        {
            header.Add("schema", schema);
        }
    }
}
