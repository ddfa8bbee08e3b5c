using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Models;

/// <summary>A type to be written whose values can be checked.</summary>
public abstract record CheckedModelPlan : ModelPlan
{
    /// <summary>True when there is something to check.</summary>
    public bool HasValidator { get; init; }

    /// <summary>The fields that the checks use.</summary>
    public CheckFields Fields { get; init; } = CheckFields.None;

    /// <summary>What is looked at in the value as a whole.</summary>
    public EquatableArray<CheckPlan> Checks { get; init; }

    /// <summary>What is looked at in each of the values that it holds.</summary>
    internal abstract IEnumerable<ValidationPlan> Validations { get; }

    /// <summary>The same type with something else looked at in each of the values that it holds.</summary>
    internal abstract CheckedModelPlan WithValidations(Func<ValidationPlan, ValidationPlan> change);

    /// <summary>The support code that its validator refers to.</summary>
    private protected virtual IEnumerable<string> ValidatorSupport => !HasValidator ? [] :
    [
        SupportName.ValidationError, SupportName.ValidationErrors,
        .. Fields.Support,
        .. Checks.SelectMany(check => check.Support),
        .. Validations.SelectMany(validation => validation.Support),
    ];
}
