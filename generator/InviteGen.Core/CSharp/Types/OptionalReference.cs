namespace InviteGen.Core.CSharp.Types;

/// <summary>A value that may be absent, which is something else than <c>null</c>.</summary>
/// <param name="Value">The value.</param>
public sealed record OptionalReference(TypeReference Value) : TypeReference
{
    /// <inheritdoc/>
    public override bool IsValueType => true;

    /// <inheritdoc/>
    public override IEnumerable<ModelReference> Models => Value.Models;

    internal override TypeReference WithoutCodec() => this with { Value = Value.WithoutCodec() };
}
