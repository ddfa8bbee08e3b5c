using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Building.Checks;
using InviteGen.Core.CSharp.Building.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>Plans the cases of a response.</summary>
internal sealed class CaseBuilder(BuildingScope scope, CheckBuilder checks)
{
    private readonly ContentBuilder _contents = new(scope, checks);
    private readonly HeaderBuilder _headers = new(scope);

    public IEnumerable<CasePlan> BuildAll(Operation operation, string name)
    {
        var successes = operation.Successes();
        var cases = operation.Responses
            .SelectMany(response => Build(response, name, successes.Contains(response.Status)))
            .ToList();

        // A case would hide a model of its name that another case holds.
        var models = cases.SelectMany(HeldTypes).SelectMany(type => type.Models).Select(model => model.Name);
        var names = new Scope([.. ReservedNames.ResponseMembers, .. models]);
        var named = cases.Select(one => Named(one, names)).ToList();
        var taken = named.SelectMany(one => new[] { one.Name, one.InnerError?.Name ?? one.Name }).ToList();
        return named.Select(one => one with { Headers = HeaderBuilder.Name(one.Headers, taken) });
    }

    /// <summary>What the plain method returns: the type of the preferred successes where they agree.</summary>
    public static (TypeReference? Type, bool IsMixed) ResultOf(IEnumerable<CasePlan> cases)
    {
        var successes = cases.Where(one => one is { IsSuccess: true, IsAlternate: false, IsSequence: false }).ToList();
        var types = successes.Select(one => one.Type).OfType<TypeReference>().Distinct().ToList();
        return types.Count switch
        {
            0 => (null, false),
            1 => (successes.All(one => one.Type is not null) ? types[0] : types[0].OrNull(), false),
            _ => (null, true),
        };
    }

    private static CasePlan Named(CasePlan one, Scope names)
    {
        var name = names.Take(one.Name, one.Name + "Status");
        var inner = one.InnerError is { } error ? error with { Name = names.Take(name + "WithError") } : null;
        return one with { Name = name, InnerError = inner };
    }

    private static IEnumerable<TypeReference> HeldTypes(CasePlan one) =>
        one.Headers.Select(header => header.Type).Concat(one.Type is { } type ? [type] : []);

    /// <summary>The preferred case of a status, and one for each other type in which its body may come.</summary>
    private IEnumerable<CasePlan> Build(Response response, string operation, bool isSuccess)
    {
        var plan = new CasePlan
        {
            Name = StatusNames.For(response.Status),
            Status = response.Status,
            IsSuccess = isSuccess,
            Description = response.Description,
        };
        plan = plan with { Headers = _headers.BuildAll(response, operation) };
        return _contents.BuildAll(response, plan, operation).DefaultIfEmpty(plan);
    }
}
