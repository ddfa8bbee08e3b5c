using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Impact;

/// <summary>Finds the C# of a client that facts of its contract have become.</summary>
internal sealed class PlanSymbols(ClientPlan plan)
{
    private readonly ILookup<string, ModelPlan> _schemas =
        plan.Models.Where(model => model.Schema.Length > 0).ToLookup(model => LockKeys.Schema(model.Schema), StringComparer.Ordinal);

    private readonly ILookup<string, OperationPlan> _operations =
        plan.Operations.ToLookup(one => LockKeys.Operation(one.Method, one.Path), StringComparer.Ordinal);

    private readonly ILookup<string, ModelPlan> _models = plan.Models.ToLookup(model => model.Name, StringComparer.Ordinal);

    /// <summary>The full name of the client.</summary>
    public string Client { get; } = plan.Target.Namespace + "." + plan.Target.ClientName;

    /// <summary>The full names of what a fact has become; none where nothing in C# comes from it alone.</summary>
    public List<string> Of(LockPath path)
    {
        if (path.Keys.Count == 0)
        {
            return [];
        }

        var (first, rest) = (path.Keys[0], path.Keys.Skip(1).ToList());
        return
        [
            .. _schemas[first].SelectMany(model => Below(model, rest)),
            .. _operations[first].SelectMany(operation => Below(operation, rest)),
        ];
    }

    private List<string> Below(OperationPlan operation, List<string> keys)
    {
        List<string> methods = [$"{Client}.{operation.Name}Async", $"{Client}.{operation.Name}ResponseAsync"];
        if (keys.Count == 0)
        {
            return methods;
        }

        var parameter = operation.Parameters.FirstOrDefault(one => LockKeys.Parameter(one.Source.In, one.Source.Name) == keys[0]);
        if (parameter is not null)
        {
            // The compiler calls '@in' by its name alone.
            return [.. methods.Select(method => $"{method}({parameter.Name.TrimStart('@')})")];
        }

        var inside = keys.Count > 1 && TypeOf(operation, keys[0]) is { } type ? Below(type, [.. keys.Skip(1)]) : [];
        return inside.Count > 0 ? inside : methods;
    }

    private static TypeReference? TypeOf(OperationPlan operation, string key) =>
        operation.Body is { } body && key == LockKeys.Body(body.MediaType) ? body.Type : operation.Cases
            .FirstOrDefault(one => one.Readings.Any(reading => key == LockKeys.Response(one.Status.Text, reading.MediaType)))?.Type;

    private List<string> Below(TypeReference type, List<string> keys)
    {
        while (type is CollectionReference { Item: var item } && keys.Count > 0
            && keys[0] is LockKeys.Items or LockKeys.AdditionalProperties)
        {
            (type, keys) = (item, [.. keys.Skip(1)]);
        }

        return type is ModelReference model && _models[model.Name].FirstOrDefault() is { } found ? Below(found, keys) : [];
    }

    private List<string> Below(ModelPlan model, List<string> keys)
    {
        var name = plan.Target.Namespace + "." + model.Name;
        var property = keys.Count == 0 ? null
            : (model as RecordPlan)?.Properties.FirstOrDefault(one => LockKeys.Property(one.JsonName) == keys[0]);
        if (property is null)
        {
            return [name];
        }

        var inside = keys.Count > 1 ? Below(property.Type, [.. keys.Skip(1)]) : [];
        return inside.Count > 0 ? inside : [name + "." + property.Name];
    }
}
