using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Reads the headers of responses.</summary>
internal sealed class ResponseHeaderReader(ReadingContext context, SchemaReader schemas, SchemaTrial trial)
{
    private static readonly Schema Text = new() { Types = JsonTypes.String };

    private readonly StyleReader _styles = new(context, schemas);

    public EquatableArray<ResponseHeader> Read(IOpenApiResponse source, Site at) =>
        (source.Headers ?? new Dictionary<string, IOpenApiHeader>())
        .Where(header => header.Value is not null && !IsContentType(header.Key))
        .GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
        .Select(header => Read(header.Key, header.First().Value, at / header.Key))
        .OfType<ResponseHeader>()
        .ToEquatableArray();

    /// <summary>OpenAPI, Response Object: a header of this name is ignored.</summary>
    private static bool IsContentType(string name) => string.Equals(name, "Content-Type", StringComparison.OrdinalIgnoreCase);

    private ResponseHeader? Read(string name, IOpenApiHeader source, Site at)
    {
        _styles.ReadHeader(at, value: null);
        var json = source.Content?.FirstOrDefault(content => MediaTypes.IsJson(content.Key)) ?? default;
        var isJson = source.Schema is null && json.Value is not null;
        var wanted = source.Schema is { } own ? trial.Read(own, at / "schema") : null;
        var reason = Supported.WhyNotTyped(name, wanted, trial.Follow);
        if (reason is not null)
        {
            context.Report(DiagnosticRules.ResponseHeaderNotTyped, at, name, reason);
        }

        // A schema that is not used must not come into the contract.
        var schema = isJson
            ? json.Value!.Schema is { } described ? schemas.Read(described, at / "content" / json.Key / "schema") : Schema.Anything
            : reason is null && source.Schema is { } used ? schemas.Read(used, at / "schema") : Text;
        return HttpToken.Is(name)
            ? new ResponseHeader
            {
                Name = name,
                IsRequired = source.Required,
                IsJson = isJson,
                Schema = schema,
                Description = source.Description ?? "",
            }
            : null;
    }
}
