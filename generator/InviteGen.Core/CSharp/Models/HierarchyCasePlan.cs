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

    /// <summary>What each of its objects has, where there is no discriminator: required properties.</summary>
    public EquatableArray<DiscriminantPlan> Discriminants { get; init; }

    /// <summary>Properties one of which an object must also have, and the cases behind it do not have; empty: it takes the rest.</summary>
    public EquatableArray<DiscriminantPlan> AnyDiscriminant { get; init; }

    /// <summary>True for an object that looks like those of another case.</summary>
    public bool IsNeverRead { get; init; }

    /// <summary>What the validator looks at.</summary>
    public ValidationPlan Validation { get; init; } = ValidationPlan.None;
}
