using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>What may come back with one status, gathered from lines.</summary>
internal sealed class ResponseParts(string status)
{
    public string Status { get; } = status;

    public List<MediaContent> Contents { get; } = [];

    public List<ResponseHeader> Headers { get; } = [];

    public Response ToResponse() => new(Status, "", Contents.ToEquatableArray()) { Headers = Headers.ToEquatableArray() };
}
