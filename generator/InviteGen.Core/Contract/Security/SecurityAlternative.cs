using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Security;

/// <summary>Schemes that must all be satisfied (OpenAPI, Security Requirement Object); none: no authentication.</summary>
/// <param name="Schemes">The names of the schemes.</param>
public sealed record SecurityAlternative(EquatableArray<string> Schemes)
{
    /// <summary>The scopes that are needed, each behind the name of its scheme and a space, sorted.</summary>
    public EquatableArray<string> Scopes { get; init; }

    /// <summary>True when both need the same schemes with the same scopes, in whatever order.</summary>
    public bool IsSame(SecurityAlternative other) =>
        HasSchemesOf(other) && Scopes.Count == other.Scopes.Count && Scopes.All(other.Scopes.Contains);

    /// <summary>True when both need the same schemes, whatever the scopes.</summary>
    public bool HasSchemesOf(SecurityAlternative other) =>
        Schemes == other.Schemes || (Schemes.Count == other.Schemes.Count && Schemes.All(other.Schemes.Contains));
}
