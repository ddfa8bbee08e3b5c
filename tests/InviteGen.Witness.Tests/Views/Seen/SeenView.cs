using InviteGen.Witness.Seen;

namespace InviteGen.Witness.Tests.Views.Seen;

/// <summary>What the witness sees in a document.</summary>
internal static class SeenView
{
    public static IReadOnlyList<OperationView> Of(SeenDocument document)
    {
        var schemas = new SeenSchemas(document.Schemas);
        return [.. document.Operations.Select(operation => Of(operation, schemas))];
    }

    private static OperationView Of(SeenOperation operation, SeenSchemas schemas) => new(
        $"{operation.Method} {operation.Path}",
        [.. operation.Parameters.Select(parameter => Of(parameter, schemas))],
        operation.Body is { } body ? new BodyView(body.IsRequired, Of(body.Contents, schemas)) : null,
        [.. operation.Responses.Select(response => Of(response, schemas))]);

    private static ParameterView Of(SeenParameter parameter, SeenSchemas schemas) =>
        new(parameter.In, parameter.Name, parameter.IsRequired, schemas.ViewOrNull(parameter.Schema));

    private static ResponseView Of(SeenResponse response, SeenSchemas schemas) =>
        new(response.Status, Of(response.Contents, schemas)) { IsUnresolved = response.IsUnresolved };

    private static ContentView[] Of(IEnumerable<SeenContent> contents, SeenSchemas schemas) =>
        [.. contents.Select(content => new ContentView(content.MediaType, schemas.ViewOrNull(content.Schema)))];
}
