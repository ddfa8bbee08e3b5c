using InviteGen.Core.Contract.Schemas;
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

    private readonly ILookup<string, SchemaAlias> _aliases =
        plan.Aliases.ToLookup(alias => LockKeys.Schema(alias.Schema), StringComparer.Ordinal);

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
        var found = _schemas[first].SelectMany(model => Below(model, rest, 0))
            .Concat(_aliases[first].SelectMany(alias => Below(alias.Type, rest, 0)))
            .Concat(_operations[first].SelectMany(operation => Below(operation, rest)))
            .Distinct().ToList();

        // Where requests and responses have types of their own, or bodies methods, only one may have what changed: the other is not meant.
        return [.. found.Where(one => one.Depth == found.Max(other => other.Depth)).Select(one => one.Symbol)];
    }

    private List<(string Symbol, int Depth)> Below(OperationPlan operation, List<string> keys)
    {
        var methods = operation.Methods.SelectMany(method => HoldersOf(operation).Select(holder => $"{holder}.{method.Name}"));
        var parameter = operation.Parameters
            .FirstOrDefault(one => keys.Count > 0 && LockKeys.Parameter(one.Source.In, one.Source.Name) == keys[0]);
        if (parameter is not null)
        {
            // The compiler calls '@in' by its name alone.
            return [.. methods.Select(method => ($"{method}({parameter.Name.TrimStart('@')})", 1))];
        }

        var inside = keys.Count > 1 && TypeOf(operation, keys[0]) is { } type ? Below(type, [.. keys.Skip(1)], 1) : [];
        return inside.Count > 0 ? inside : [.. methods.Select(method => (method, 0))];
    }

    /// <summary>The types that have the methods of an operation, an interface under the name of its class.</summary>
    private IEnumerable<string> HoldersOf(OperationPlan operation)
    {
        if (operation.Group is { } group)
        {
            yield return $"{plan.Target.Namespace}.{group.ClassName}";
        }

        if (operation.Group is not { HasClass: true })
        {
            yield return Client;
        }
    }

    private static TypeReference? TypeOf(OperationPlan operation, string key) =>
        operation.Body is { } body && key == LockKeys.Body(body.Declared) ? body.Type : operation.Cases
            .FirstOrDefault(one => one.Readings.Any(reading => key == LockKeys.Response(one.Status.Text, reading.MediaType)))?.Type;

    private List<(string Symbol, int Depth)> Below(TypeReference type, List<string> keys, int depth)
    {
        while (keys.Count > 0 && PartOf(type, keys[0]) is { } part)
        {
            (type, keys, depth) = (part, [.. keys.Skip(1)], depth + 1);
        }

        // What changes at a reference to a named schema is no change of that schema.
        return type is ModelReference model && _models[model.Name].FirstOrDefault() is { } found
            && (keys.Count > 0 || found.Schema.Length == 0) ? Below(found, keys, depth) : [];
    }

    private static TypeReference? PartOf(TypeReference type, string key) => (type, key) switch
    {
        (CollectionReference { Item: var item }, LockKeys.Items or LockKeys.AdditionalProperties) => item,
        (SequenceReference { Item: var item }, LockKeys.SequenceItem) => item,
        _ => null,
    };

    private List<(string Symbol, int Depth)> Below(ModelPlan model, List<string> keys, int depth)
    {
        var name = plan.Target.Namespace + "." + model.Name;
        var property = keys.Count == 0 ? null
            : (model as RecordPlan)?.Properties.FirstOrDefault(one => LockKeys.Property(one.JsonName) == keys[0]);
        if (property is null)
        {
            var value = keys.Count == 0 ? null
                : (model as EnumPlan)?.Values.FirstOrDefault(one => one.Literals.Any(literal => KeyOf(literal) == keys[0]));

            // Code that handles all values of an enum uses the type, not its newest member.
            return value is null ? [(name, depth)] : [(name, depth), (name + "." + value.Name, depth)];
        }

        var inside = keys.Count > 1 ? Below(property.Type, [.. keys.Skip(1)], depth + 1) : [];
        return inside.Count > 0 ? inside : [(name + "." + property.Name, depth + 1)];
    }

    private static string KeyOf(JsonLiteral value) => LockKeys.Value(LockJson.Canonical(value.Json));
}
