using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Describes a document: what it promises, without how it says so.</summary>
public static class ContractReader
{
    /// <summary>Reads the operations of <paramref name="document"/> and everything that they reach.</summary>
    /// <param name="document">The document.</param>
    /// <param name="findings">Is told what is wrong.</param>
    /// <param name="places">Is told where each part stands; null: nobody asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ApiContract Read(
        SpecDocument document, FindingSink findings, ContractLocations? places, CancellationToken cancellationToken)
    {
        var context = new ReadingContext(document, findings, cancellationToken) { Locations = places };
        var model = document.Model;
        var reader = new OperationReader(context);
        var operations = reader.ReadAll().ToList();
        var webhooks = new WebhookReader(context).ReadAll(operations).ToEquatableArray();
        return new ApiContract
        {
            Title = model.Info?.Title ?? "",
            Description = model.Info?.Description ?? "",
            Operations = operations.ToEquatableArray(),
            Webhooks = webhooks,
            Schemas = context.Schemas.ReadReached(),
            Assertions = context.Assertions.ReadNamed(),
            Servers = ServerReader.Read(model.Servers),
            Security = reader.UsesSharedSecurity ? context.Security.Read(model.Security) : [],
            SecuritySchemes = context.Security.Reached(),
        };
    }
}
