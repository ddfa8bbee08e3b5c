using System.Globalization;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Servers;

/// <summary>Plans how the operations of a class use credentials.</summary>
internal sealed class SecurityBuilder(CredentialBuilder credentials)
{
    private readonly Dictionary<EquatableArray<EquatableArray<string>>, SecurityPlan> _plans = [];

    /// <summary>The ways that were asked for so far.</summary>
    public EquatableArray<SecurityPlan> Plans =>
        _plans.Values.OrderBy(plan => plan.Field.Length).ThenBy(plan => plan.Field, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The credentials that were asked for so far.</summary>
    public EquatableArray<CredentialPlan> Credentials
    {
        get
        {
            var used = new HashSet<string>(
                _plans.Values.SelectMany(plan => plan.Alternatives).SelectMany(names => names), StringComparer.Ordinal);
            return credentials.All.Where(credential => used.Contains(credential.Name)).ToEquatableArray();
        }
    }

    /// <summary>
    /// How an operation authenticates. An empty alternative is not written: without credentials a request is sent as it is.
    /// </summary>
    public SecurityPlan? For(Operation operation)
    {
        var alternatives = operation.Security
            .Where(alternative => alternative.Schemes.Count > 0)
            .Select(alternative => alternative.Schemes.Select(credentials.NameOf).ToEquatableArray())
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
