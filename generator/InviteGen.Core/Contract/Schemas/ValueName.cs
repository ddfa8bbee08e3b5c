namespace InviteGen.Core.Contract.Schemas;

/// <summary>What the author calls a listed value in code.</summary>
/// <param name="Value">The value.</param>
/// <param name="Name">Its name.</param>
public sealed record ValueName(JsonLiteral Value, string Name);
