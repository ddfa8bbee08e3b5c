using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp;

/// <summary>A class with the methods of operations: the client, or one of its groups.</summary>
public sealed record ClassPlan
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its group; null: it is the client.</summary>
    public OperationGroup? Group { get; init; }

    /// <summary>Its operations in the order of the spec.</summary>
    public EquatableArray<OperationPlan> Operations { get; init; }

    /// <summary>The fields that the checks of parameters and bodies use.</summary>
    public CheckFields Fields { get; init; } = CheckFields.None;

    /// <summary>The credentials that its operations use.</summary>
    public EquatableArray<CredentialPlan> Credentials { get; init; }

    /// <summary>How its operations authenticate; many share one way.</summary>
    public EquatableArray<SecurityPlan> Security { get; init; }

    /// <summary>The servers that some of its operations have for themselves.</summary>
    public EquatableArray<OperationServerPlan> Servers { get; init; }

    /// <summary>True when some success can come in several types, of which one is preferred.</summary>
    public bool HasAlternates => Operations.Any(operation => operation.HasAlternates);
}
