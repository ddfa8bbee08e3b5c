using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>What goes one way and comes back the other, gathered from lines.</summary>
internal sealed class MessageParts
{
    private readonly List<ResponseParts> _responses = [];

    public bool IsBodyRequired { get; set; }

    public List<MediaContent>? Body { get; set; }

    /// <summary>What comes back with a status, which has a line for each media type and header.</summary>
    public ResponseParts ResponseOf(StatusKey status)
    {
        var known = _responses.Find(response => response.Status == status);
        if (known is null)
        {
            _responses.Add(known = new ResponseParts(status));
        }

        return known;
    }

    public RequestBody? ToBody() => Body is null ? null : new RequestBody(IsBodyRequired, "", Body.ToEquatableArray());

    public EquatableArray<Response> ToResponses() => _responses.Select(response => response.ToResponse()).ToEquatableArray();
}
