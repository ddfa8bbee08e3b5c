namespace InviteGen.Core.Contract.Schemas;

/// <summary>A schema that others refer to.</summary>
/// <param name="Name">Its key among the components.</param>
/// <param name="Schema">The schema.</param>
public sealed record NamedSchema(string Name, Schema Schema);
