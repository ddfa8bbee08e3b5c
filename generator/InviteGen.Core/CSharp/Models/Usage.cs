namespace InviteGen.Core.CSharp.Models;

/// <summary>Which way the values of a type travel; it decides which JSON code is written.</summary>
[Flags]
public enum Usage
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>The client sends it.</summary>
    Request = 1,

    /// <summary>The client receives it.</summary>
    Response = 2,
}
