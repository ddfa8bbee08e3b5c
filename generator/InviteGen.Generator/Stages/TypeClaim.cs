using InviteGen.Core.Primitives;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>The names that a client takes. They stay equal after an edit that only changes members.</summary>
/// <param name="Client">Which client it is.</param>
/// <param name="Types">Its types, without their namespace.</param>
internal sealed record TypeClaim(ClientIdentity Client, EquatableArray<string> Types)
{
    /// <summary>The full names of the types.</summary>
    public IEnumerable<string> FullNames => Types.Select(type => Client.Namespace + "." + type);

    /// <summary>Such as <c>Acme.Pets</c> and <c>Acme</c> for <c>Acme.Pets</c>: a type can have none of these names.</summary>
    public static IEnumerable<string> NamespacesOf(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name.Substring(0, end);
        }
    }
}
