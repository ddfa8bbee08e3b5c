namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>A check that a dictionary has a key.</summary>
/// <param name="Key">The key.</param>
public sealed record KeyCheck(string Key) : CheckPlan(CheckKind.Key);
