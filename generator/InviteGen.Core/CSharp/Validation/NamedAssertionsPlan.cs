using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Validation;

/// <summary>The class that holds the schemas that assertions refer to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Assertions">The schemas.</param>
public sealed record NamedAssertionsPlan(string Name, EquatableArray<NamedAssertion> Assertions)
{
    internal static IEnumerable<string> Support => [SupportName.JsonRules];
}
