namespace InviteGen.Core.CSharp.Models;

/// <summary>Whether a property may be absent, and how C# says so.</summary>
public enum Presence
{
    /// <summary>It must be there: a <c>required</c> member.</summary>
    Required,

    /// <summary>It may be absent: then the member is <c>null</c>.</summary>
    Optional,

    /// <summary>It may be absent or <c>null</c>, and the server can tell the difference: an <c>Optional</c> member.</summary>
    OptionalOrNull,
}
