using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Servers;

/// <summary>A server of the API (OpenAPI, Server Object).</summary>
/// <param name="Url">A URL with variables in braces.</param>
/// <param name="Description">What the server is for, in CommonMark.</param>
/// <param name="Variables">The variables of the URL.</param>
public sealed record Server(string Url, string Description, EquatableArray<ServerVariable> Variables);
