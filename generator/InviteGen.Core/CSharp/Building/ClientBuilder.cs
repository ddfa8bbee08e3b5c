using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Contract.Reach;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Building.Checks;
using InviteGen.Core.CSharp.Building.Models;
using InviteGen.Core.CSharp.Building.Operations;
using InviteGen.Core.CSharp.Building.Servers;
using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.CSharp.Building.Webhooks;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Builds the plan of a client from its contract.</summary>
public static class ClientBuilder
{
    /// <summary>Decides every name, type, member and check.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ClientPlan Build(ApiContract contract, ClientTarget target, CancellationToken cancellationToken)
    {
        var guard = new PieceGuard();
        var plan = Build(contract, target, guard, cancellationToken);
        return guard.Faults.Count == 0 ? plan
            : throw new InvalidOperationException("A piece of the client cannot be planned.", guard.Faults[0].Fault);
    }

    /// <summary>Decides every name, type, member and check.</summary>
    /// <param name="contract">What the API promises.</param>
    /// <param name="target">What the project specifies.</param>
    /// <param name="guard">Takes the internal faults; after one, the plan is not complete.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ClientPlan Build(ApiContract contract, ClientTarget target, PieceGuard guard, CancellationToken cancellationToken)
    {
        var order = new NamingOrder(contract);
        contract = order.Contract;
        var plan = new ClientPlan
        {
            Target = target, Title = contract.Title, Description = contract.Description, Main = new ClassPlan { Name = target.ClientName },
        };
        var names = new Scope([.. ReservedNames.Types, .. ImplicitUsings.Types, .. OwnTypes(plan)], ignoresCase: true);
        var schemas = new NamedSchemas(
            [.. contract.Schemas.Select(named => named with { Schema = ConstantAlternatives.Merge(named.Schema) })]);
        var namedAssertions = contract.Assertions.Count == 0 ? null
            : new NamedAssertionsPlan(names.Take(plan.Stem + "Rules", plan.Stem + "ValueRules"), contract.Assertions);
        var catalog = new ModelCatalog(schemas, new SchemaReach(contract, schemas), names, guard)
        {
            NamedAssertions = namedAssertions?.Name ?? "",
        };
        var scope = BuildingScope.Of(catalog);
        scope.Models.BuildNamed(cancellationToken);
        var options = new Scope(ReservedNames.OptionMembers);
        var credentials = new CredentialBuilder(contract, options);
        var servers = new OperationServers(contract, plan.Stem + "Servers", options);
        var classes = new ClassesBuilder(contract, target, scope, credentials, servers);
        var operations = classes.BuildOperations(cancellationToken);
        scope.Models.BuildWaiting(cancellationToken);
        var webhooks = new WebhookBuilder(scope.Types, plan.WebhooksName, guard).BuildAll(contract, operations, cancellationToken);
        scope.Models.BuildWaiting(cancellationToken);
        operations = classes.Grouped(plan, operations, names).ToEquatableArray();
        var links = new LinkText(contract, operations);
        var keys = new KeyBinder(catalog.Models);
        IReadOnlyList<ModelPlan> models = [.. catalog.Models.Select(keys.Bind)];
        var pruner = new ValidationPruner(models);
        return classes.Divide(plan with
        {
            Operations = order.Restore(operations).Select(operation => links.AddTo(pruner.Prune(keys.Bind(operation)))).ToEquatableArray(),
            Webhooks = order.Restore(webhooks).ToEquatableArray(),
            NamedAssertions = namedAssertions,
            Models = CodecDirections.Set(models, catalog.Written, target.HasJsonBothWays).Select(pruner.Prune).ToEquatableArray(),
            Aliases = scope.Types.Aliases.ToEquatableArray(),
            Credentials = credentials.All,
            Servers = servers.All,
            DefaultServer = servers.Main.Count > 0 ? servers.Main[0] : null,
            OperationServers = servers.Plans,
        });
    }

    /// <summary>The types that stand beside the models.</summary>
    private static string[] OwnTypes(ClientPlan plan)
    {
        var client = plan.Target.ClientName;
        return [client, "I" + client, client + "Options", client + "ServiceCollectionExtensions", plan.Stem + "Servers", plan.WebhooksName];
    }
}
