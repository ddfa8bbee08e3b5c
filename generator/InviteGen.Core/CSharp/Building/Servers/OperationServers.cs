using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Servers;

/// <summary>Plans the servers: those of the document, and those that some operations have for themselves.</summary>
internal sealed class OperationServers
{
    private readonly Dictionary<Server, OperationServerPlan> _plans = [];

    /// <param name="contract">The contract.</param>
    /// <param name="holder">The class that holds the servers: no member may have its name (CS0542).</param>
    /// <param name="options">The names of the options that are taken.</param>
    public OperationServers(ApiContract contract, string holder, Scope options)
    {
        var names = new Scope([.. ReservedNames.RecordMembers, holder]);
        Main = ServerBuilder.BuildAll(contract.Servers, names);
        var all = Main.ToList();
        var elsewhere = contract.Operations
            .Where(operation => operation.Servers.Count > 0 && !operation.Servers.Take(1).SequenceEqual(contract.Servers.Take(1)));
        foreach (var group in elsewhere.GroupBy(operation => operation.Servers[0]))
        {
            foreach (var server in group.SelectMany(operation => operation.Servers).Distinct().Where(server => Find(server) is null))
            {
                all.Add(ServerBuilder.Build(server, ServerNames.Of(server), names));
            }

            var first = Find(group.Key)!;
            _plans.Add(group.Key, new OperationServerPlan(
                first.Name + "Server", options.Take(first.Name + "Address"), first, Describe([.. group])));
        }

        All = all.ToEquatableArray();

        ServerPlan? Find(Server server) => all.Find(plan => plan.Source == server);
    }

    /// <summary>Those of the document; the first is the default.</summary>
    public EquatableArray<ServerPlan> Main { get; }

    /// <summary>All that have a name.</summary>
    public EquatableArray<ServerPlan> All { get; }

    /// <summary>Those that operations have for themselves.</summary>
    public EquatableArray<OperationServerPlan> Plans => _plans.Values.ToEquatableArray();

    /// <summary>Where an operation goes; null: where all go.</summary>
    public OperationServerPlan? For(Operation operation) =>
        operation.Servers.Count > 0 && _plans.TryGetValue(operation.Servers[0], out var plan) ? plan : null;

    private static string Describe(List<Operation> operations)
    {
        var more = (operations.Count - 1).ToString(CultureInfo.InvariantCulture);
        return operations[0].Key + (operations.Count == 1 ? "" : operations.Count == 2 ? " and 1 more" : $" and {more} more");
    }
}
