using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Building.Checks;
using InviteGen.Core.CSharp.Building.Models;
using InviteGen.Core.CSharp.Building.Servers;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>Plans the operations of one class.</summary>
internal sealed class OperationBuilder(BuildingScope scope, CheckBuilder checks, SecurityBuilder security, OperationServers servers)
{
    private readonly BodyBuilder _bodies = new(scope, checks);

    /// <summary>A plan for each kind of body that the operation takes; they share the type of what comes back.</summary>
    public IEnumerable<OperationPlan> Build(Operation operation, OperationNames names)
    {
        var name = names.Of(operation);
        var arguments = new Scope(ReservedNames.Locals);
        var responseName = scope.Catalog.Names.Take(name + "Response", name + "OperationResponse");
        var argument = operation.Body is null ? "" : arguments.Take("body");
        var bodies = _bodies.BuildAll(operation, name, argument).ToList();
        var caseChecks = new CheckBuilder(scope.Catalog, Direction.Response);
        var cases = new CaseBuilder(scope, caseChecks).BuildAll(operation, name).ToEquatableArray();
        var result = CaseBuilder.ResultOf(cases);
        var plan = new OperationPlan
        {
            Name = name,
            Stem = names.StemOf(operation),
            ResponseName = responseName,
            Method = operation.Method,
            Path = operation.Path,
            Summary = operation.Summary,
            Description = operation.Description,
            IsDeprecated = operation.IsDeprecated,
            Parameters = BuildParameters(operation, name, arguments),
            Body = bodies.FirstOrDefault(),
            Cases = cases,
            CaseFields = caseChecks.Fields,
            Result = result.Type,
            ReturnsResponse = result.IsMixed,
            Accept = AcceptBuilder.Of(cases),
            Sequence = SequenceOf(cases, () => names.SequenceOf(operation)),
            Security = security.For(operation),
            Server = servers.For(operation),
        };
        return bodies.Skip(1).Select(body => plan with { Body = body, IsOverload = true }).Prepend(plan);
    }

    /// <summary>The method that returns the items of the first sequence; the others are cases of the response only.</summary>
    private static SequencePlan? SequenceOf(EquatableArray<CasePlan> cases, Func<string> name) =>
        cases.FirstOrDefault(one => one is { IsSuccess: true, IsSequence: true }) is { Type: SequenceReference type } found
            ? new SequencePlan(name(), type.Element, found.IsAlternate ? AcceptBuilder.Of(cases, found) : [], found.Description)
            : null;

    private EquatableArray<ParameterPlan> BuildParameters(Operation operation, string name, Scope arguments)
    {
        var names = NameParameters(operation, arguments);
        return operation.Parameters
            .OrderBy(parameter => parameter.IsRequired ? 0 : 1)
            .Select(parameter => BuildParameter(parameter, name, names[(parameter.In, parameter.Name)]))
            .ToEquatableArray();
    }

    /// <summary>
    /// A parameter that is spelled like its argument keeps the name, then those of the path: their order means nothing.
    /// </summary>
    private static Dictionary<(ParameterIn In, string Name), string> NameParameters(Operation operation, Scope arguments) =>
        operation.Parameters
            .Select(parameter => (Source: parameter, Camel: Identifier.Camel(parameter.Name)))
            .OrderBy(parameter => parameter.Camel.TrimStart('@') == parameter.Source.Name ? 0 : 1)
            .ThenBy(parameter => parameter.Source.In)
            .ThenBy(parameter => parameter.Source.Name, StringComparer.Ordinal)
            .ToDictionary(
                parameter => (parameter.Source.In, parameter.Source.Name),
                parameter => arguments.Take(
                    parameter.Camel, parameter.Camel + "In" + parameter.Source.In, parameter.Camel + "Parameter"));

    private ParameterPlan BuildParameter(Parameter parameter, string operation, string name)
    {
        var type = scope.Types.Resolve(parameter.Schema, operation + Identifier.Pascal(parameter.Name), Direction.Request).NotNull();
        return new ParameterPlan
        {
            Name = name,
            Source = parameter,
            Type = type,
            Constant = ScalarLiteral.OnlyOf(scope.Catalog.UseOf(parameter.Schema).Target, type),
            IsDeprecated = parameter.IsDeprecated
                || (type is not ModelReference && scope.Catalog.UseOf(parameter.Schema).IsDeprecated),
            Form = parameter.Content is { } content ? MediaTypes.FormOf(content.MediaType, isBinary: false) : null,
            Validation = checks.ForValue(parameter.Schema, type),
        };
    }
}
