using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Builds the plan of a client from its contract.</summary>
public static class ClientBuilder
{
    /// <summary>Decides every name, type, member and check.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ClientPlan Build(ApiContract contract, ClientTarget target, CancellationToken cancellationToken)
    {
        var plan = new ClientPlan { Target = target, Title = contract.Title, Description = contract.Description };
        var types = new Scope([.. ReservedNames.Types, .. OwnTypes(plan)]);
        var catalog = new ModelCatalog(contract, types);
        var builder = new TypeBuilder(catalog, new UsageAnalysis(contract));
        builder.BuildNamed();
        var security = new SecurityBuilder(contract);
        var checks = new CheckBuilder(builder);
        var operations = new OperationBuilder(builder, checks, types, security).BuildAll(contract, cancellationToken);
        return plan with
        {
            Operations = operations,
            Patterns = checks.Patterns,
            Models = catalog.Models.ToEquatableArray(),
            Credentials = security.Credentials,
            Security = security.Plans,
            Servers = contract.Servers.Select(BuildServer).ToEquatableArray(),
        };
    }

    /// <summary>The types that stand beside the models.</summary>
    private static string[] OwnTypes(ClientPlan plan)
    {
        var client = plan.Target.ClientName;
        return [client, "I" + client, client + "Options", client + "ServiceCollectionExtensions", plan.Stem + "Servers"];
    }

    private static ServerPlan BuildServer(Server server, int index)
    {
        var scope = new Scope([]);
        var name = index == 0 ? "Default" : "Server" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new ServerPlan(name, server,
            server.Variables.Select(variable => scope.Take(Identifier.Camel(variable.Name))).ToEquatableArray());
    }
}
