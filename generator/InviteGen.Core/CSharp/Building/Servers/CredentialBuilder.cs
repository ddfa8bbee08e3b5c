using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Servers;

/// <summary>Plans the credentials that a client can hold.</summary>
internal sealed class CredentialBuilder
{
    private readonly Dictionary<string, string> _names;

    public CredentialBuilder(ApiContract contract, Scope scope)
    {
        All = contract.SecuritySchemes
            .Select(scheme => new CredentialPlan(scope.Take(Identifier.Pascal(scheme.Name, "Credential")), scheme))
            .ToEquatableArray();
        _names = All.ToDictionary(credential => credential.Scheme.Name, credential => credential.Name, StringComparer.Ordinal);
    }

    /// <summary>All credentials.</summary>
    public EquatableArray<CredentialPlan> All { get; }

    /// <summary>The property of a credential.</summary>
    public string NameOf(string scheme) => _names[scheme];
}
