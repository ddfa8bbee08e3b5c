using InviteGen.Witness.Seen;
using Microsoft.OpenApi.Extensions;
using Microsoft.OpenApi.Models;

namespace InviteGen.Witness;

/// <summary>Tells what the witness sees of operations.</summary>
internal sealed class OperationReader(SchemaReader schemas)
{
    public IEnumerable<SeenOperation> ReadAll(OpenApiPaths paths) =>
        from path in paths
        from operation in path.Value.Operations
        select Read(operation.Key, path.Key, operation.Value, path.Value);

    private SeenOperation Read(OperationType method, string path, OpenApiOperation operation, OpenApiPathItem item) =>
        new(method.GetDisplayName().ToUpperInvariant(), path)
        {
            Parameters = [.. Merge(operation.Parameters, item.Parameters).Select(Read)],
            Body = operation.RequestBody is { } body ? new SeenBody(body.Required, Read(body.Content)) : null,
            Responses = [.. operation.Responses.Select(response => Read(response.Key, response.Value))],
        };

    /// <summary>The parameters of an operation, and those of its path that it does not replace (OpenAPI, Operation Object).</summary>
    private static IEnumerable<OpenApiParameter> Merge(IList<OpenApiParameter> own, IList<OpenApiParameter> shared) =>
        own.Concat(shared).Where(parameter => parameter is not null).DistinctBy(parameter => (parameter.Name, parameter.In));

    private SeenParameter Read(OpenApiParameter parameter) => new(
        parameter.Name ?? "",
        parameter.In?.GetDisplayName() ?? "",
        parameter.Required,
        Add(parameter.Schema ?? parameter.Content.Values.FirstOrDefault()?.Schema));

    // Where a reference leads nowhere, the library has nothing.
    private SeenResponse Read(string status, OpenApiResponse? response) =>
        new(status, Read(response?.Content ?? new Dictionary<string, OpenApiMediaType>()))
        {
            IsUnresolved = response?.UnresolvedReference ?? true,
        };

    private SeenContent[] Read(IDictionary<string, OpenApiMediaType> contents) =>
        [.. contents.Select(content => new SeenContent(content.Key, Add(content.Value?.Schema)))];

    private int? Add(OpenApiSchema? schema) => schema is null ? null : schemas.Add(schema);
}
