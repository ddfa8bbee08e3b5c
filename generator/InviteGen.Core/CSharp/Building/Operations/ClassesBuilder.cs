using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp.Building.Checks;
using InviteGen.Core.CSharp.Building.Models;
using InviteGen.Core.CSharp.Building.Servers;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>
/// Plans the operations, and the classes and interfaces that they are divided into. The operations are planned in the order of naming,
/// whatever their class is, so that types have the same names however a client is divided.
/// </summary>
internal sealed class ClassesBuilder(
    ApiContract contract, ClientTarget target, BuildingScope scope, CredentialBuilder credentials, OperationServers servers)
{
    private readonly OperationGroups _groups = new(contract, target.Grouping);
    private readonly Dictionary<string, ClassBuilder> _classes = new(StringComparer.Ordinal);

    /// <summary>Plans all operations.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public EquatableArray<OperationPlan> BuildOperations(CancellationToken cancellationToken)
    {
        var names = new OperationNames(contract, _groups);
        var plans = new List<OperationPlan>();
        foreach (var operation in contract.Operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scope.Catalog.Guard.Run(
                ContractPiece.Of(operation), () => plans.AddRange(ClassOf(_groups.HolderOf(operation)).Operations.Build(operation, names)));
        }

        return plans.ToEquatableArray();
    }

    /// <summary>The operations with their groups.</summary>
    /// <param name="plan">The client.</param>
    /// <param name="operations">Its operations.</param>
    /// <param name="types">The names of all types that were given so far.</param>
    public IEnumerable<OperationPlan> Grouped(ClientPlan plan, IEnumerable<OperationPlan> operations, Scope types)
    {
        var all = _groups.All(plan, types);
        var tags = contract.Operations.ToLookup(operation => operation.Key, _groups.Of, StringComparer.Ordinal);
        return operations.Select(operation => operation with
        {
            Group = all.TryGetValue(tags[operation.Key].First(), out var group) ? group : null,
        });
    }

    /// <summary>The client with its classes.</summary>
    public ClientPlan Divide(ClientPlan plan) => plan with
    {
        Main = ClassOf("").Build(target.ClientName, null, plan.Operations.Where(operation => operation.Group is not { HasClass: true })),
        Groups = plan.Operations.Where(operation => operation.Group is not null).GroupBy(operation => operation.Group!)
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => group.Key.HasClass
                ? ClassOf(group.Key.Tag).Build(group.Key.ClassName, group.Key, group)
                : new ClassPlan { Name = group.Key.ClassName, Group = group.Key, Operations = group.ToEquatableArray() })
            .ToEquatableArray(),
    };

    private ClassBuilder ClassOf(string group)
    {
        if (!_classes.TryGetValue(group, out var found))
        {
            var checks = new CheckBuilder(scope.Catalog, Direction.Request);
            _classes.Add(group, found = new ClassBuilder(scope, checks, new SecurityBuilder(credentials), servers));
        }

        return found;
    }
}
