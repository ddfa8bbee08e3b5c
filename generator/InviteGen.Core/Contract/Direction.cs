namespace InviteGen.Core.Contract;

/// <summary>Which way a value travels, seen from the client.</summary>
[Flags]
public enum Direction
{
    /// <summary>It does not travel, such as the name of an operation.</summary>
    None = 0,

    /// <summary>The client writes it.</summary>
    Request = 1,

    /// <summary>The client reads it.</summary>
    Response = 2,

    /// <summary>One schema describes what is written and what is read.</summary>
    Both = Request | Response,
}
