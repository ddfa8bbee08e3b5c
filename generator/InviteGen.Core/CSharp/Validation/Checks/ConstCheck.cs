namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>A check that an enum has its only value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Json">The value as JSON text, for a message.</param>
public sealed record ConstCheck(string Value, string Json) : CheckPlan(CheckKind.Const);
