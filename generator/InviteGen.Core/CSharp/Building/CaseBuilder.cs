using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Plans the cases of a response.</summary>
internal sealed class CaseBuilder(TypeBuilder types, CheckBuilder checks)
{
    public IEnumerable<CasePlan> BuildAll(Operation operation, string name)
    {
        var hasSuccess = operation.Responses.Any(response => response.Status[0] == '2');
        var cases = operation.Responses
            .Select(response => Build(
                response, name, response.Status[0] == '2' || (response.Status == "default" && !hasSuccess)))
            .ToList();

        // A case would hide a model of its name that another case holds.
        var models = cases.Where(one => one.Type is not null).SelectMany(one => one.Type!.Annotated.Split('<', '>', ',', ' ', '?'));
        var scope = new Scope([.. ReservedNames.ResponseMembers, .. models]);
        foreach (var one in cases)
        {
            var caseName = scope.Take(one.Name, one.Name + "Status");
            var inner = one.InnerError is { } error ? error with { Name = scope.Take(caseName + "WithError") } : null;
            yield return one with { Name = caseName, InnerError = inner };
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

    private CasePlan Build(Response response, string operation, bool isSuccess)
    {
        var plan = new CasePlan
        {
            Name = StatusNames.For(response.Status),
            Status = response.Status,
            IsSuccess = isSuccess,
            Description = response.Description,
            Body = BodyKind.None,
        };
        var form = response.Contents.Select(FormOf).DefaultIfEmpty(BodyForm.Binary).Min();
        return form switch
        {
            BodyForm.Json => WithJson(plan, response.Contents.First(content => FormOf(content) == BodyForm.Json), operation),
            BodyForm.Text => plan with { Body = BodyKind.Text, Type = ScalarTypes.String },
            _ when response.Contents.Count > 0 && response.Status[0] == '2' =>
                plan with { Body = BodyKind.Stream, Type = ScalarTypes.Stream },
            _ => plan,
        };
    }

    private BodyForm FormOf(MediaContent content) =>
        MediaTypes.FormOf(content.MediaType, content.Schema is { } schema && types.Follow(schema).Format == "binary");

    private CasePlan WithJson(CasePlan plan, MediaContent content, string operation)
    {
        var type = content.Schema is { } schema
            ? types.Resolve(schema, Place(plan, schema, operation), Usage.Response)
            : MediaTypes.IsProblem(content.MediaType) ? ScalarTypes.Problem : ScalarTypes.Any;
        return plan with
        {
            Body = BodyKind.Json,
            Type = type,
            Validation = content.Schema is null ? Validation.ValidationPlan.None : checks.ForValue(content.Schema, type),
            InnerError = plan.IsSuccess && content.Schema is not null ? InnerErrorOf(content.Schema, type) : null,
        };
    }

    /// <summary>An object is the body, but an array is not: its items are what needs a name.</summary>
    private static string Place(CasePlan plan, Schema schema, string operation)
    {
        var stem = operation + (plan.IsSuccess ? "Response" : plan.Name);
        return schema.Types == JsonTypes.Array ? stem : stem + "Body";
    }

    private InnerErrorPlan? InnerErrorOf(Schema schema, TypeReference type)
    {
        var target = types.Follow(schema);
        if (target.ErrorPointer.Length == 0 || type.Shape != TypeShape.Record)
        {
            return null;
        }

        var name = target.ErrorPointer.TrimStart('/');
        return types.PropertyOf(type.Name, name) is { } member
            ? new InnerErrorPlan("", "." + member.Name, member.Type.NotNull())
            : null;
    }
}
