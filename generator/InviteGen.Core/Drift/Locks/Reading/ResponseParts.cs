using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>What may come back with one status, gathered from lines.</summary>
internal sealed class ResponseParts(StatusKey status)
{
    public StatusKey Status { get; } = status;

    public List<MediaContent> Contents { get; } = [];

    public List<ResponseHeader> Headers { get; } = [];

    public Response ToResponse() => new(Status, "", Contents.ToEquatableArray()) { Headers = Headers.ToEquatableArray() };
}
