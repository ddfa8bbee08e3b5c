using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Contract.Reading.Security;
using InviteGen.Core.Contract.Reading.Servers;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Reads the operations. One that cannot be generated is reported and left out.</summary>
internal sealed class OperationReader(
    ReadingContext context, SchemaReader schemas, SendableParameters sendable, ResponseHeaderReader headers, SecurityReader security)
{
    private readonly ParameterReader _parameters = new(context, schemas, sendable);
    private readonly BodyReader _bodies = new(context, schemas);
    private readonly DefaultResponses _defaults = new(context);
    private readonly OpenApiDocument _model = context.Document.Model;

    /// <summary>The operations that were read and have callbacks, each with its key and the place of its callbacks.</summary>
    public List<(string Operation, OpenApiOperation Source, Site At)> WithCallbacks { get; } = [];

    /// <summary>True when an operation that was read has no security of its own, and so has that of the document.</summary>
    public bool UsesSharedSecurity { get; private set; }

    public IEnumerable<Operation> ReadAll()
    {
        foreach (var path in _model.Paths)
        {
            var at = context.Document.Root / "paths" / path.Key;
            foreach (var entry in path.Value.Operations ?? [])
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var method = entry.Key.Method;
                var site = ModelWalk.SiteOf(at, method);
                var piece = new ContractPiece(PieceKind.Operation, $"{method} {path.Key}");
                if (context.Guard(piece, site, () => Read(method, path.Key, path.Value, entry.Value, at, site)) is { } operation)
                {
                    if (entry.Value.Callbacks is { Count: > 0 })
                    {
                        WithCallbacks.Add((operation.Key, entry.Value, site / "callbacks"));
                    }

                    yield return operation;
                }
            }
        }

        _defaults.Report();
    }

    private Operation? Read(
        string method, string path, IOpenApiPathItem item, OpenApiOperation source, Site itemAt, Site at)
    {
        var parameters = ParameterSource.AllOf(path, source.Parameters, at, item.Parameters, itemAt);
        if (Supported.WhyNot(method, source, item, parameters, sendable) is { } reason)
        {
            context.Report(DiagnosticRules.OperationLeftOut, at, method + " " + path, reason);
            return null;
        }

        return context.At(new Operation
        {
            Method = method,
            Path = path,
            Id = source.OperationId ?? "",
            Summary = source.Summary ?? "",
            Description = source.Description ?? "",
            IsDeprecated = source.Deprecated,
            Group = source.Tags?.Select(tag => tag.Name).FirstOrDefault(name => name is { Length: > 0 }) ?? "",
            Parameters = _parameters.Read(path, parameters, at),
            Body = ReadBody(method, source, at / "requestBody"),
            Responses = ReadResponses(source, at / "responses").ToEquatableArray(),
            Security = security.Read(source.Security ?? Shared()),
            Annotations = OperationAnnotations.Of(source),
            Servers = ServerReader.ReadOwn(source.Servers, item.Servers, _model.Servers),
            Links = LinkReader.Read(source.Responses),
        }, at);
    }

    private RequestBody? ReadBody(string method, OpenApiOperation source, Site at)
    {
        if (Supported.AllowsBody(method))
        {
            return _bodies.ReadRequest(source.RequestBody, at);
        }

        if (source.RequestBody is not null)
        {
            context.Report(DiagnosticRules.BodyNotAllowed, at, method);
        }

        return null;
    }

    private IList<OpenApiSecurityRequirement>? Shared()
    {
        UsesSharedSecurity = true;
        return _model.Security;
    }

    private IEnumerable<Response> ReadResponses(OpenApiOperation source, Site at)
    {
        var successes = new SuccessStatuses((source.Responses ?? []).Keys.Select(StatusKey.Parse).OfType<StatusKey>());
        foreach (var response in source.Responses ?? [])
        {
            if (StatusKey.Parse(response.Key) is not { } status)
            {
                context.Report(DiagnosticRules.InvalidStatus, at / response.Key, response.Key);
                continue;
            }

            if (status.IsDefault && response.Value.Content is { Count: > 0 })
            {
                _defaults.Add(successes, at / response.Key);
            }

            var contents = _bodies.ReadResponse(response.Value, successes.Contains(status), at / response.Key);
            yield return context.At(
                new Response(status, response.Value.Description ?? "", contents)
                {
                    Headers = headers.Read(response.Value, at / response.Key / "headers"),
                },
                at / response.Key);
        }
    }
}
