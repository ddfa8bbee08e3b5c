namespace InviteGen.Core.CSharp.Types;

/// <summary>A response whose items are read one after the other.</summary>
/// <param name="Item">What its items hold: their codec reads each of them.</param>
/// <param name="HasEvents">True when each item is an event around that.</param>
public sealed record SequenceReference(TypeReference Item, bool HasEvents) : TypeReference
{
    /// <summary>What the caller gets one after the other.</summary>
    public TypeReference Element => HasEvents ? new EventReference(Item) : Item;

    /// <inheritdoc/>
    public override bool IsValueType => false;

    /// <inheritdoc/>
    public override IEnumerable<ModelReference> Models => Item.Models;

    internal override TypeReference WithoutCodec() => this with { Item = Item.WithoutCodec() };
}
