using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Models;

/// <summary>One case of a hierarchy: an alternative that a value may be.</summary>
public sealed record HierarchyCasePlan
{
    /// <summary>The name of its class, such as <c>CardCase</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type of its value.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>What its JSON starts with.</summary>
    public required JsonForm Form { get; init; }

    /// <summary>The values of the discriminator that name it.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The properties that tell it from other objects, where there is no discriminator.</summary>
    public EquatableArray<DiscriminantPlan> Discriminants { get; init; }

    /// <summary>True when one discriminant is enough.</summary>
    public bool NeedsOneDiscriminant { get; init; }

    /// <summary>What the validator looks at.</summary>
    public ValidationPlan Validation { get; init; } = ValidationPlan.None;
}
