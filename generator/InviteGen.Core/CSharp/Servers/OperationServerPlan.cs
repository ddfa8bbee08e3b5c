namespace InviteGen.Core.CSharp.Servers;

/// <summary>The server that some operations have for themselves.</summary>
/// <param name="Field">The field of the client that holds it.</param>
/// <param name="Option">The property of the options that sets another one.</param>
/// <param name="Server">The first of the servers that the spec names.</param>
/// <param name="Operations">What goes there, for people.</param>
public sealed record OperationServerPlan(string Field, string Option, ServerPlan Server, string Operations);
