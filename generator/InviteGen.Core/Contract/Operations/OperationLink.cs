using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Operations;

/// <summary>Which operation may follow a response, and with what (OpenAPI, Link Object).</summary>
/// <param name="Status">The response that it belongs to.</param>
/// <param name="Name">The author's name for it.</param>
/// <param name="Target">The operationId, or the reference, of what follows.</param>
/// <param name="Description">What it is for, in CommonMark.</param>
/// <param name="Arguments">What goes where: the name of a parameter and a runtime expression or constant.</param>
public sealed record OperationLink(
    string Status, string Name, string Target, string Description, EquatableArray<(string Parameter, string Value)> Arguments);
