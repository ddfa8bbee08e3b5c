using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Servers;

/// <summary>
/// A way to authenticate that some operations share: the alternatives, each of which needs all of its credentials.
/// </summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="Alternatives">The names of credential properties.</param>
public sealed record SecurityPlan(string Field, EquatableArray<EquatableArray<string>> Alternatives);
