using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>Says in the documentation of an operation what its links say: which call may follow, and with what.</summary>
internal sealed class LinkText(ApiContract contract, IEnumerable<OperationPlan> plans)
{
    private readonly Dictionary<string, OperationPlan> _plans =
        plans.Where(plan => !plan.IsOverload).ToDictionary(plan => plan.Key, StringComparer.Ordinal);

    private readonly Dictionary<string, Operation> _linking =
        contract.Operations.Where(operation => operation.Links.Count > 0).ToDictionary(operation => operation.Key, StringComparer.Ordinal);

    /// <summary>The operation with what may follow it in its description.</summary>
    public OperationPlan AddTo(OperationPlan plan)
    {
        if (!_linking.TryGetValue(plan.Key, out var operation))
        {
            return plan;
        }

        var described = plan.Description.Length > 0 ? new[] { plan.Description } : [];
        return plan with
        {
            // The first paragraph of a description may stand for a summary; this may not.
            Summary = plan.Summary.Length > 0 || plan.Description.Length > 0 ? plan.Summary : plan.Key,
            Description = string.Join("\n\n", described.Concat(operation.Links.Select(link => Describe(link, plan)))),
        };
    }

    private string Describe(OperationLink link, OperationPlan from)
    {
        var arguments = link.Arguments.Select(argument => $"`{argument.Parameter}` = `{argument.Value}`");
        var with = link.Arguments.Count == 0 ? "" : " with " + string.Join(", ", arguments);
        var purpose = link.Description.Length == 0 ? "" : " " + link.Description.Trim();
        return $"After a {link.Status} response, `{MethodOf(link.Target, from)}` can be called{with} (link `{link.Name}`).{purpose}";
    }

    /// <summary>An operation that the filter left out has no method: then the spec's own name stands there.</summary>
    private string MethodOf(string target, OperationPlan from)
    {
        var operation = contract.Operations.FirstOrDefault(operation => operation.Id == target || "#" + PointerOf(operation) == target);
        return operation is null || !_plans.TryGetValue(operation.Key, out var plan) ? target
            : plan.Group is { } group && group != from.Group && group.HasClass ? $"{group.Name}.{plan.MainMethod}"
            : plan.MainMethod;
    }

    private static string PointerOf(Operation operation)
    {
        var item = JsonPointer.Root / "paths" / operation.Path;
        return (MethodField.Of(operation.Method) is { } field ? item / field : item / MethodField.Others / operation.Method).Text;
    }
}
