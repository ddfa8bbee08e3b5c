using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>
/// Takes the media types from responses of version 2.0 that have no schema. No schema means no content there (OpenAPI 2.0,
/// Response Object); under version 3, as which Microsoft.OpenApi shows them, it would mean any value.
/// </summary>
internal static class EmptyResponses
{
    /// <summary>Takes them from a document that was written in version 2.0.</summary>
    public static void Clear(OpenApiDocument document)
    {
        var own = from path in document.Paths
                  from operation in path.Value.Operations ?? []
                  from response in operation.Value.Responses ?? []
                  select response.Value;
        foreach (var response in own.Concat(document.Components?.Responses?.Values ?? []).OfType<OpenApiResponse>())
        {
            if (response.Content?.Values.All(content => content.Schema is null) == true)
            {
                response.Content = null;
            }
        }
    }
}
