using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Webhooks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>
/// The first to ask for a name gets the plain one. So names are given in an order of their own, and members are written in that of
/// the document: to move an operation renames nothing.
/// </summary>
internal sealed class NamingOrder(ApiContract contract)
{
    private readonly Dictionary<string, int> _places = contract.Operations.Select(operation => operation.Key)
        .Concat(contract.Webhooks.Select(webhook => webhook.Key))
        .Select((key, index) => (Key: key, Index: index))
        .GroupBy(place => place.Key, place => place.Index, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The contract in the order of naming.</summary>
    public ApiContract Contract { get; } = contract with
    {
        Operations = contract.Operations
            .OrderBy(operation => operation.Path, StringComparer.Ordinal)
            .ThenBy(operation => operation.Method, StringComparer.Ordinal)
            .ToEquatableArray(),
        Webhooks = contract.Webhooks.OrderBy(webhook => webhook.Key, StringComparer.Ordinal).ToEquatableArray(),
    };

    /// <summary>Operations in the order of the document.</summary>
    public IEnumerable<OperationPlan> Restore(IEnumerable<OperationPlan> plans) => plans.OrderBy(plan => _places[plan.Key]);

    /// <summary>Webhooks in the order of the document.</summary>
    public IEnumerable<WebhookPlan> Restore(IEnumerable<WebhookPlan> plans) => plans.OrderBy(plan => _places[plan.Source.Key]);
}
