using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Servers;

/// <summary>A server of the API.</summary>
/// <param name="Name">The name of its member.</param>
/// <param name="Source">What the spec says of it.</param>
/// <param name="Arguments">Its variables, in the order of the spec.</param>
/// <param name="Address">With the defaults of its variables; null where the customer must choose.</param>
/// <param name="IsRelative">True when it is relative to the address of the document.</param>
public sealed record ServerPlan(string Name, Server Source, EquatableArray<ServerArgumentPlan> Arguments, string? Address, bool IsRelative)
{
    /// <summary>True when its address is made of parts.</summary>
    public bool IsTemplate => Arguments.Count > 0 || IsRelative;

    /// <summary>True when a client may send there by default.</summary>
    public bool IsDefault => Address is not null && !IsRelative;
}
