namespace InviteGen.Core.Contract.Assertions;

/// <summary>A schema that assertions refer to by name (<see cref="Schemas.Schema.ValueAssertions"/>).</summary>
/// <param name="Name">Its key among the components.</param>
/// <param name="Json">What limits its values: a JSON Schema (2020-12) as JSON text.</param>
public sealed record NamedAssertion(string Name, string Json);
