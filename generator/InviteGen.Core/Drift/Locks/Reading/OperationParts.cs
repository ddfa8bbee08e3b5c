using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>What the lines below an operation say of it.</summary>
internal sealed class OperationParts
{
    private readonly List<(string Status, List<MediaContent> Contents)> _responses = [];

    public List<Parameter> Parameters { get; } = [];

    public List<SecurityAlternative> Security { get; } = [];

    public List<Server> Servers { get; } = [];

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

    public Operation AddTo(Operation operation) => operation with
    {
        Parameters = Parameters.ToEquatableArray(),
        Body = Body is null ? null : new RequestBody(IsBodyRequired, "", Body.ToEquatableArray()),
        Responses = _responses.Select(response => new Response(response.Status, "", response.Contents.ToEquatableArray()))
            .ToEquatableArray(),
        Security = Security.ToEquatableArray(),
        Servers = Servers.ToEquatableArray(),
    };
}
