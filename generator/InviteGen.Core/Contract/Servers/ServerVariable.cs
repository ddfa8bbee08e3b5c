using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Servers;

/// <summary>A part of a server's URL that the caller chooses (OpenAPI, Server Variable Object).</summary>
/// <param name="Name">Its name in the braces.</param>
/// <param name="Default">The value that is used when the caller gives none.</param>
/// <param name="Values">The allowed values; empty: any.</param>
/// <param name="Description">What it means.</param>
public sealed record ServerVariable(string Name, string Default, EquatableArray<string> Values, string Description);
