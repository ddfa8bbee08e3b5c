namespace InviteGen.Core.CSharp.Operations;

/// <summary>How the body of a response is read.</summary>
public enum BodyKind
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As text.</summary>
    Text,

    /// <summary>Not at all: the caller gets it as a stream.</summary>
    Stream,
}
