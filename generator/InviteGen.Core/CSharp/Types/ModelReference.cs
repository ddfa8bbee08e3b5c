namespace InviteGen.Core.CSharp.Types;

/// <summary>A use of a type that a schema became.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of type it is.</param>
public sealed record ModelReference(string Name, ModelKind Kind) : TypeReference
{
    /// <inheritdoc/>
    public override bool IsValueType => Kind == ModelKind.Enum;

    /// <inheritdoc/>
    public override IEnumerable<ModelReference> Models => [this];
}
