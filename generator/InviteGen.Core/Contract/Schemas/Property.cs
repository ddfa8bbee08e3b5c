namespace InviteGen.Core.Contract.Schemas;

/// <summary>One declared property of an object.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="IsRequired">True when every object must have it.</param>
/// <param name="Schema">What its value may be.</param>
public sealed record Property(string Name, bool IsRequired, Schema Schema);
