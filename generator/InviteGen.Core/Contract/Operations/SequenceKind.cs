namespace InviteGen.Core.Contract.Operations;

/// <summary>How the items of a body that is a sequence are separated.</summary>
public enum SequenceKind
{
    /// <summary>The body is not a sequence.</summary>
    None,

    /// <summary>Server-sent events (WHATWG HTML, section 9.2).</summary>
    Events,

    /// <summary>A JSON text in each line (JSON Lines, NDJSON).</summary>
    Lines,

    /// <summary>A JSON text behind each record separator (RFC 7464).</summary>
    Records,
}
