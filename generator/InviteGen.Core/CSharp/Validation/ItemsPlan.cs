namespace InviteGen.Core.CSharp.Validation;

/// <summary>What a validator looks at in each item of a list or value of a dictionary.</summary>
/// <param name="Item">What is looked at.</param>
/// <param name="IsMap">True for a dictionary.</param>
/// <param name="Guard">What keeps a missing item from being looked at.</param>
public sealed record ItemsPlan(ValidationPlan Item, bool IsMap, NullGuard Guard);
