using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Servers;

/// <summary>Plans the credentials that a client can hold, and how its operations use them.</summary>
internal sealed class SecurityBuilder
{
    private readonly Dictionary<EquatableArray<EquatableArray<string>>, SecurityPlan> _plans = [];
    private readonly Dictionary<string, string> _names;

    public SecurityBuilder(ApiContract contract, Scope scope)
    {
        Credentials = contract.SecuritySchemes
            .Select(scheme => new CredentialPlan(scope.Take(Identifier.Pascal(scheme.Name, "Credential")), scheme))
            .ToEquatableArray();
        _names = Credentials.ToDictionary(credential => credential.Scheme.Name, credential => credential.Name, StringComparer.Ordinal);
    }

    public EquatableArray<CredentialPlan> Credentials { get; }

    /// <summary>The ways that were asked for so far.</summary>
    public EquatableArray<SecurityPlan> Plans =>
        _plans.Values.OrderBy(plan => plan.Field.Length).ThenBy(plan => plan.Field, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>
    /// How an operation authenticates. An empty alternative is not written: without credentials a request is sent as it is.
    /// </summary>
    public SecurityPlan? For(Operation operation)
    {
        var alternatives = operation.Security
            .Where(alternative => alternative.Schemes.Count > 0)
            .Select(alternative => alternative.Schemes.Select(scheme => _names[scheme]).ToEquatableArray())
            .ToEquatableArray();
        if (alternatives.Count == 0)
        {
            return null;
        }

        if (!_plans.TryGetValue(alternatives, out var plan))
        {
            plan = new SecurityPlan("Security" + (_plans.Count + 1).ToString(CultureInfo.InvariantCulture), alternatives);
            _plans.Add(alternatives, plan);
        }

        return plan;
    }
}
