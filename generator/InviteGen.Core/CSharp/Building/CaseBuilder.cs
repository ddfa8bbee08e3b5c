using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Plans the cases of a response.</summary>
internal sealed class CaseBuilder(TypeBuilder types)
{
    public IEnumerable<CasePlan> BuildAll(Operation operation, string name)
    {
        var scope = new Scope([.. ReservedNames.RecordMembers, "Undocumented", "StatusCode", "Headers", "ToException"]);
        var hasSuccess = operation.Responses.Any(response => response.Status[0] == '2');
        foreach (var response in operation.Responses)
        {
            var caseName = scope.Take(StatusNames.For(response.Status));
            var isSuccess = response.Status[0] == '2' || (response.Status == "default" && !hasSuccess);
            yield return Build(response, name, caseName, isSuccess, scope);
        }
    }

    /// <summary>What the plain method returns: the type of the successes where they agree.</summary>
    public static (TypeReference? Type, bool IsMixed) ResultOf(IEnumerable<CasePlan> cases)
    {
        var successes = cases.Where(one => one.IsSuccess).ToList();
        var types = successes.Select(one => one.Type).OfType<TypeReference>().Distinct().ToList();
        return types.Count switch
        {
            0 => (null, false),
            1 => (successes.All(one => one.Type is not null) ? types[0] : types[0].OrNull(), false),
            _ => (null, true),
        };
    }

    private CasePlan Build(Response response, string operation, string name, bool isSuccess, Scope scope)
    {
        var plan = new CasePlan
        {
            Name = name,
            Status = response.Status,
            IsSuccess = isSuccess,
            Description = response.Description,
            Body = BodyKind.None,
        };
        if (response.Contents.FirstOrDefault(content => MediaTypes.IsJson(content.MediaType)) is { } json)
        {
            return WithJson(plan, json, operation, scope);
        }

        return response.Contents.Any(content => MediaTypes.IsText(content.MediaType))
            ? plan with { Body = BodyKind.Text, Type = ScalarTypes.String }
            : plan;
    }

    private CasePlan WithJson(CasePlan plan, MediaContent content, string operation, Scope scope)
    {
        var type = content.Schema is { } schema
            ? types.Resolve(schema, Place(plan, schema, operation), Usage.Response)
            : MediaTypes.IsProblem(content.MediaType) ? ScalarTypes.Problem : ScalarTypes.Any;
        return plan with
        {
            Body = BodyKind.Json,
            Type = type,
            Validation = content.Schema is null ? Validation.ValidationPlan.None : new CheckBuilder(types).ForValue(content.Schema, type),
            InnerError = plan.IsSuccess && content.Schema is not null ? InnerErrorOf(content.Schema, type, plan.Name, scope) : null,
        };
    }

    /// <summary>An object is the body, but an array is not: its items are what needs a name.</summary>
    private static string Place(CasePlan plan, Schema schema, string operation)
    {
        var stem = operation + (plan.IsSuccess ? "Response" : plan.Name);
        return schema.Types == JsonTypes.Array ? stem : stem + "Body";
    }

    private InnerErrorPlan? InnerErrorOf(Schema schema, TypeReference type, string caseName, Scope scope)
    {
        var target = types.Follow(schema);
        if (target.ErrorPointer.Length == 0 || type.Shape != TypeShape.Record)
        {
            return null;
        }

        var name = target.ErrorPointer.TrimStart('/');
        return types.PropertyOf(type.Name, name) is { } member
            ? new InnerErrorPlan(scope.Take(caseName + "WithError"), "." + member.Name, member.Type.NotNull())
            : null;
    }
}
