using InviteGen.Core.Contract.Servers;

namespace InviteGen.Core.CSharp.Servers;

/// <summary>A variable of a server.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Source">What the spec says of it.</param>
/// <param name="HasDefault">False where the spec's default is only an example: requests must not go to a host that was
/// not chosen.</param>
public sealed record ServerArgumentPlan(string Name, ServerVariable Source, bool HasDefault);
