namespace InviteGen.Witness.Seen;

/// <summary>One response.</summary>
/// <param name="Status">Its key: a status, a range or <c>default</c>.</param>
/// <param name="Contents">The media types of its body.</param>
internal sealed record SeenResponse(string Status, IReadOnlyList<SeenContent> Contents)
{
    /// <summary>True for a reference that the witness could not follow.</summary>
    public bool IsUnresolved { get; init; }
}
