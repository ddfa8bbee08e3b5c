using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Operations;

namespace InviteGen.Bench.Locks;

/// <summary>What a program can name of a client: a line for each type, member and method, in no particular order.</summary>
internal static class PlanSurface
{
    public static IEnumerable<string> Of(ClientPlan plan) =>
    [
        .. plan.Models.SelectMany(Of),
        .. plan.Operations.SelectMany(Of),
        .. plan.Servers.Select(server => $"server {server.Name}({string.Join(", ", server.Arguments.Select(argument => argument.Name))})"),
        .. plan.Credentials.Select(credential => "credential " + credential.Name),
    ];

    private static IEnumerable<string> Of(ModelPlan model) => model switch
    {
        RecordPlan record => record.Properties.Append(record.Extra).OfType<PropertyPlan>()
            .Select(property => $"{record.Name}.{property.Name}: {property.Declared} '{property.JsonName}'")
            .Prepend("record " + record.Name),
        EnumPlan choice => choice.Values.Select(value => $"{choice.Name}.{value.Name} = '{value.Wire}'").Prepend("enum " + choice.Name),
        CaseHierarchyPlan cases => cases.Cases.Select(one => $"{cases.Name}.{one.Name}: {one.Type}").Prepend("cases " + cases.Name),
        _ => [model.ToString()],
    };

    private static IEnumerable<string> Of(OperationPlan operation)
    {
        var arguments = string.Join(", ", operation.Arguments.Select(argument => $"{argument.Type} {argument.Name}"));
        yield return $"{operation.Name}({arguments}): {operation.Result}";
        foreach (var one in operation.Cases)
        {
            yield return $"{operation.ResponseName}.{one.Name}: {one.Type}";
        }
    }
}
