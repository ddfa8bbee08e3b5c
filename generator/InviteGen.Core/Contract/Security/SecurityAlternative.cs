using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Security;

/// <summary>Schemes that must all be satisfied (OpenAPI, Security Requirement Object); none: no authentication.</summary>
/// <param name="Schemes">The names of the schemes.</param>
public sealed record SecurityAlternative(EquatableArray<string> Schemes);
