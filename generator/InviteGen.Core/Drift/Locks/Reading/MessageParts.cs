using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>What goes one way and comes back the other, gathered from lines.</summary>
internal sealed class MessageParts
{
    private readonly List<(string Status, List<MediaContent> Contents)> _responses = [];

    public bool IsBodyRequired { get; set; }

    public List<MediaContent>? Body { get; set; }

    /// <summary>The media types of a status, which has a line for each of them.</summary>
    public List<MediaContent> ContentsOf(string status)
    {
        var index = _responses.FindIndex(response => response.Status == status);
        if (index < 0)
        {
            _responses.Add((status, []));
        }

        return _responses[index < 0 ? _responses.Count - 1 : index].Contents;
    }

    public RequestBody? ToBody() => Body is null ? null : new RequestBody(IsBodyRequired, "", Body.ToEquatableArray());

    public EquatableArray<Response> ToResponses() =>
        _responses.Select(response => new Response(response.Status, "", response.Contents.ToEquatableArray())).ToEquatableArray();
}
