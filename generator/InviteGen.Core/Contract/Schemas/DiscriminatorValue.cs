namespace InviteGen.Core.Contract.Schemas;

/// <summary>One value of a discriminator.</summary>
/// <param name="Value">The value of the property.</param>
/// <param name="Schema">The name of the schema that objects with it have.</param>
public sealed record DiscriminatorValue(string Value, string Schema);
