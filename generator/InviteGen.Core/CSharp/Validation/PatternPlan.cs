namespace InviteGen.Core.CSharp.Validation;

/// <summary>A regular expression, compiled once.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="Pattern">The expression.</param>
public sealed record PatternPlan(string Field, string Pattern);
