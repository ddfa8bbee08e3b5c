using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Models;

/// <summary>A value that has one of several shapes: a case for each, and one for what the spec does not describe.</summary>
public sealed record CaseHierarchyPlan : ModelPlan
{
    /// <summary>The property that names the shape; empty when there is none.</summary>
    public string Discriminator { get; init; } = "";

    /// <summary>The cases in the order in which they are tried.</summary>
    public EquatableArray<HierarchyCasePlan> Cases { get; init; }

    /// <summary>True when there is something to check.</summary>
    public bool HasValidator { get; init; }

    /// <summary>The regular expressions that the checks use.</summary>
    public EquatableArray<PatternPlan> Patterns { get; init; }

    /// <summary>The rules that the checks use.</summary>
    public EquatableArray<AssertionPlan> Rules { get; init; }

    /// <summary>What is looked at in the value as a whole.</summary>
    public EquatableArray<CheckPlan> Checks { get; init; }
}
