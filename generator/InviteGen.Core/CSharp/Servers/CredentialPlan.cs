using InviteGen.Core.Contract.Security;

namespace InviteGen.Core.CSharp.Servers;

/// <summary>A credential that the client can hold.</summary>
/// <param name="Name">The name of its property.</param>
/// <param name="Scheme">What the spec says of it.</param>
public sealed record CredentialPlan(string Name, SecurityScheme Scheme);
