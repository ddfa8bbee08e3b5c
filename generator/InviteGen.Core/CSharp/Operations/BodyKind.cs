namespace InviteGen.Core.CSharp.Operations;

/// <summary>How the body of a response is read.</summary>
public enum BodyKind
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As JSON, or else as text that becomes a JSON string: for a body of which nothing is known.</summary>
    Any,

    /// <summary>As text.</summary>
    Text,

    /// <summary>As bytes, whatever they are: only of an error, whose body must not stay open.</summary>
    Bytes,

    /// <summary>Not at all: the caller gets it as a stream.</summary>
    Stream,

    /// <summary>As server-sent events with JSON as their data.</summary>
    Events,

    /// <summary>As server-sent events with text as their data.</summary>
    TextEvents,

    /// <summary>As lines of JSON.</summary>
    Lines,

    /// <summary>As JSON behind record separators.</summary>
    Records,
}
