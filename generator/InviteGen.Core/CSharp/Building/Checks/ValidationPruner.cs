using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Checks;

/// <summary>
/// Takes out what can never fail: validators of models without a constraint, and calls of them. Nothing that was read lacks what
/// is required, so only what is sent is checked for that.
/// </summary>
internal sealed class ValidationPruner
{
    private readonly HashSet<string> _canFail = new(StringComparer.Ordinal);

    public ValidationPruner(IReadOnlyList<ModelPlan> models)
    {
        _canFail.UnionWith(models.Where(IsSent).Select(model => model.Name));

        // Models may refer to each other in circles, so what one of them adds may concern those before it.
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (var model in models)
            {
                changed |= CanFail(model) && _canFail.Add(model.Name);
            }
        }
    }

    /// <summary>The operation without what can never fail.</summary>
    public OperationPlan Prune(OperationPlan operation) =>
        operation.WithValidations(plan => Prune(plan, isSent: true), plan => Prune(plan, isSent: false));

    /// <summary>The model without what can never fail.</summary>
    public ModelPlan Prune(ModelPlan model) => model is CheckedModelPlan plan
        ? plan.WithValidations(validation => Prune(validation, IsSent(plan))) with { HasValidator = _canFail.Contains(plan.Name) }
        : model;

    private ValidationPlan Prune(ValidationPlan plan, bool isSent)
    {
        var items = plan.Items is { } present ? present with { Item = Prune(present.Item, isSent) } : null;
        var demandsItems = isSent && items is { Guard: NullGuard.Demand };
        if (items is { Item.IsEmpty: true } && demandsItems)
        {
            return plan with
            {
                Checks = plan.Checks.Append(new CheckPlan(CheckKind.NoNullItems)).ToEquatableArray(),
                Items = null,
            };
        }

        return plan with
        {
            Model = _canFail.Contains(plan.Model) ? plan.Model : "",
            Items = items is null or { Item.IsEmpty: true } ? null
                : items with { Guard = items.Guard == NullGuard.Demand && !isSent ? NullGuard.None : items.Guard },
        };
    }

    private static bool IsSent(ModelPlan model) => model is CheckedModelPlan && model.Direction.HasFlag(Direction.Request);

    private bool CanFail(ModelPlan model) =>
        model is CheckedModelPlan plan && (plan.Checks.Count > 0 || plan.Validations.Any(CanFail));

    private bool CanFail(ValidationPlan plan) =>
        plan.Checks.Count > 0 || _canFail.Contains(plan.Model) || (plan.Items is { } items && CanFail(items.Item));
}
