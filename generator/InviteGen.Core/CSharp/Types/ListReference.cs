namespace InviteGen.Core.CSharp.Types;

/// <summary>A list.</summary>
/// <param name="Item">What it holds.</param>
public sealed record ListReference(TypeReference Item) : CollectionReference(Item);
