namespace InviteGen.Core.CSharp.Types;

/// <summary>A use of a type that holds values of another.</summary>
/// <param name="Item">The items of a list, or the values of a dictionary.</param>
public abstract record CollectionReference(TypeReference Item) : TypeReference
{
    /// <inheritdoc/>
    public sealed override bool IsValueType => false;

    /// <inheritdoc/>
    public sealed override bool NeedsDeepEquality => true;

    /// <inheritdoc/>
    public sealed override IEnumerable<ModelReference> Models => Item.Models;

    internal sealed override TypeReference WithoutCodec() => this with { Item = Item.WithoutCodec() };
}
