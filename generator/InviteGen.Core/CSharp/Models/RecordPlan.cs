using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Models;

/// <summary>An object with declared properties.</summary>
public sealed record RecordPlan : ModelPlan
{
    /// <summary>The properties in the order of the spec.</summary>
    public EquatableArray<PropertyPlan> Properties { get; init; }

    /// <summary>The dictionary that holds undeclared properties; null when they are passed over.</summary>
    public PropertyPlan? Extra { get; init; }

    /// <summary>True for a multipart body that writes its own parts: it has no JSON.</summary>
    public bool HasParts { get; init; }

    /// <summary>True when there is something to check.</summary>
    public bool HasValidator { get; init; }

    /// <summary>The regular expressions that the checks use.</summary>
    public EquatableArray<PatternPlan> Patterns { get; init; }

    /// <summary>The rules that the checks use.</summary>
    public EquatableArray<AssertionPlan> Rules { get; init; }

    /// <summary>What is looked at in the value as a whole.</summary>
    public EquatableArray<CheckPlan> Checks { get; init; }
}
