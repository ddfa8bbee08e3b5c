using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>A method that the client had.</summary>
/// <param name="Method">Its name, and what it returns.</param>
/// <param name="Arguments">Its arguments; the token that cancels comes behind them.</param>
/// <param name="Successor">The method that is called instead; null: none.</param>
/// <param name="Notice">What the compiler says of it.</param>
public sealed record TombstoneMethod(
    MethodPlan Method, EquatableArray<ArgumentPlan> Arguments, string? Successor, TombstoneNotice Notice)
{
    /// <summary>The group whose types had it; null: those of the client.</summary>
    public OperationGroup? Holder { get; init; }
}
