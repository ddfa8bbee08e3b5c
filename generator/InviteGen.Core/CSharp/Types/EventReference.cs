namespace InviteGen.Core.CSharp.Types;

/// <summary>A server-sent event.</summary>
/// <param name="Data">What it holds.</param>
public sealed record EventReference(TypeReference Data) : TypeReference
{
    /// <inheritdoc/>
    public override bool IsValueType => false;

    /// <inheritdoc/>
    public override IEnumerable<ModelReference> Models => Data.Models;

    internal override TypeReference WithoutCodec() => this with { Data = Data.WithoutCodec() };
}
