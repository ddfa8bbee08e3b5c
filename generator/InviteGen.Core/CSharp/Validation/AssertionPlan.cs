namespace InviteGen.Core.CSharp.Validation;

/// <summary>An assertion, read once.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="Json">The JSON Schema.</param>
/// <param name="Named">The class that holds the schemas that it refers to; empty when it refers to none.</param>
public sealed record AssertionPlan(string Field, string Json, string Named);
