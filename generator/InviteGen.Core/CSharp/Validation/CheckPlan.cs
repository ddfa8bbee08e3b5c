namespace InviteGen.Core.CSharp.Validation;

/// <summary>One call of the support code's <c>Check</c>.</summary>
/// <param name="Method">The name of the method, such as <c>MaxItems</c>.</param>
/// <param name="Member">What of the value is looked at: empty, or <c>.Count</c>.</param>
/// <param name="Limit">The further arguments as C#; empty when there is none.</param>
public sealed record CheckPlan(string Method, string Member, string Limit);
