using InviteGen.Core.CSharp.Literals;

namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>A check of a number.</summary>
/// <param name="Kind">How it is compared.</param>
/// <param name="Limit">The number that it is compared with.</param>
public sealed record NumberCheck(CheckKind Kind, ScalarLiteral Limit) : CheckPlan(Kind);
