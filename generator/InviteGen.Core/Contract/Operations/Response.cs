using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Operations;

/// <summary>What may come back (OpenAPI, Response Object).</summary>
/// <param name="Status">The statuses that it describes.</param>
/// <param name="Description">What it means, in CommonMark.</param>
/// <param name="Contents">The media types that its body may have; none: no body.</param>
public sealed record Response(StatusKey Status, string Description, EquatableArray<MediaContent> Contents)
{
    /// <summary>The headers that the spec describes.</summary>
    public EquatableArray<ResponseHeader> Headers { get; init; }
}
