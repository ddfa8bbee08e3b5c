using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Validation;

/// <summary>The class that holds the schemas to which rules refer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rules">The schemas.</param>
public sealed record NamedAssertionsPlan(string Name, EquatableArray<NamedAssertion> Rules);
