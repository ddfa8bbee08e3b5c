namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>A check of a length or a count.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Limit">The limit.</param>
public sealed record CountCheck(CheckKind Kind, int Limit) : CheckPlan(Kind);
