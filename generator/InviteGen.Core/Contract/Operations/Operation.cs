using InviteGen.Core.Contract.Security;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Operations;

/// <summary>One call of the API.</summary>
public sealed record Operation
{
    /// <summary>The HTTP method as it is sent, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path template, such as <c>/orgs/{org}/invitations</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The author's name for the operation; empty when there is none.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it does, in one line.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What it does, in CommonMark.</summary>
    public string Description { get; init; } = "";

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>
    /// The first of its tags, which decides its group; empty: it has none, or a lock of an earlier version does not say which is first.
    /// </summary>
    public string Group { get; init; } = "";

    /// <summary>Path, query, header and cookie parameters.</summary>
    public EquatableArray<Parameter> Parameters { get; init; }

    /// <summary>What is sent; null: nothing.</summary>
    public RequestBody? Body { get; init; }

    /// <summary>What may come back.</summary>
    public EquatableArray<Response> Responses { get; init; }

    /// <summary>How it may authenticate: the alternatives, preferred first; none: no authentication.</summary>
    public EquatableArray<SecurityAlternative> Security { get; init; }

    /// <summary>Its servers, where they differ from those of the document; none: those of the document.</summary>
    public EquatableArray<Server> Servers { get; init; }

    /// <summary>Which operations may follow.</summary>
    public EquatableArray<OperationLink> Links { get; init; }

    /// <summary>What else the spec says of it, in the order of keywords.</summary>
    public EquatableArray<Annotation> Annotations { get; init; }

    /// <summary>How messages name it.</summary>
    public string Key => Method + " " + Path;

    /// <summary>Which of its responses describe a successful call.</summary>
    public SuccessStatuses Successes() => new(Responses.Select(response => response.Status));
}
