using InviteGen.Core.Contract.Reach;
using InviteGen.Core.Contract.Reading.Assertions;
using InviteGen.Core.Contract.Reading.Operations;
using InviteGen.Core.Contract.Reading.Security;
using InviteGen.Core.Contract.Reading.Servers;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Describes what a document promises, however it is written.</summary>
public static class ContractReader
{
    /// <summary>Reads the operations of <paramref name="document"/> and everything that they reach.</summary>
    /// <param name="document">The document.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="locations">Receives the location of each part; null where nothing needs it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ApiContract Read(
        SpecDocument document, FindingSink findings, ContractLocations? locations, CancellationToken cancellationToken)
    {
        var context = new ReadingContext(document, findings, cancellationToken) { Locations = locations };
        var model = document.Model;
        var assertions = new AssertionReader(context);
        var schemas = new SchemaReader(context, assertions);
        var security = new SecurityReader(context);
        var trial = new SchemaTrial(context);
        var operationReader = new OperationReader(
            context, schemas, new SendableParameters(trial), new ResponseHeaderReader(context, schemas, trial), security);
        var operations = operationReader.ReadAll().ToEquatableArray();
        var webhooks = new WebhookReader(context, schemas).ReadAll(operationReader.WithCallbacks).ToEquatableArray();
        context.ReportViolations();
        var contract = WithoutUnreached(new ApiContract
        {
            Title = model.Info?.Title ?? "",
            Description = model.Info?.Description ?? "",
            Operations = operations,
            Webhooks = webhooks,
            Schemas = schemas.ReadReached(),
            Assertions = assertions.ReadNamed(),
            Servers = ServerReader.Read(model.Servers),
            Security = operationReader.UsesSharedSecurity ? security.Read(model.Security) : [],
            SecuritySchemes = security.Reached(),
        });
        return context.At(contract, document.Root);
    }

    /// <summary>What was only merged into others, or replaced by something simpler, was read, but nothing refers to it.</summary>
    private static ApiContract WithoutUnreached(ApiContract contract)
    {
        var assertions = contract.Assertions.ToDictionary(named => named.Name, named => named.Json, StringComparer.Ordinal);
        var reached = new ReachedNames(
            contract, new NamedSchemas(contract.Schemas).Find, name => assertions.TryGetValue(name, out var json) ? json : null);
        return contract with
        {
            Schemas = contract.Schemas.Where(named => reached.HasSchema(named.Name)).ToEquatableArray(),
            Assertions = contract.Assertions.Where(named => reached.HasAssertion(named.Name)).ToEquatableArray(),
        };
    }
}
