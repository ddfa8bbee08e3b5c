namespace InviteGen.Core.CSharp.Types;

/// <summary>A dictionary with strings as keys.</summary>
/// <param name="Item">The values.</param>
public sealed record DictionaryReference(TypeReference Item) : CollectionReference(Item);
