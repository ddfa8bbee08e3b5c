namespace InviteGen.Core.CSharp.Types;

/// <summary>A use of the type of an operation's response. It has no JSON.</summary>
/// <param name="Name">Its name.</param>
public sealed record ResponseReference(string Name) : TypeReference
{
    /// <inheritdoc/>
    public override bool IsValueType => false;
}
