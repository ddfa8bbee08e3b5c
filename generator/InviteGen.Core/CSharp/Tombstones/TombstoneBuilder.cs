using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>Finds what was removed from a client.</summary>
/// <param name="old">The client of the API as it was.</param>
/// <param name="current">The client of the API as it is.</param>
/// <param name="schemas">The named schemas of the API as it is: not each of them has a type.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class TombstoneBuilder(ClientPlan old, ClientPlan current, NamedSchemas schemas, CancellationToken cancellationToken)
{
    private readonly TombstoneGroups _groups = new(old, current);
    private readonly HashSet<string> _types = new(TypesOf(current), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ModelPlan> _models = current.Models.ToDictionary(model => model.Name, StringComparer.Ordinal);

    /// <summary>Compares both plans.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static TombstonePlan Build(
        ClientPlan old, ClientPlan current, NamedSchemas schemas, CancellationToken cancellationToken) =>
        new TombstoneBuilder(old, current, schemas, cancellationToken).Build();

    private TombstonePlan Build() => new()
    {
        Methods = new TombstoneMethods(old, current, _groups, Nearest).All().ToEquatableArray(),
        Groups = _groups.All().ToEquatableArray(),
        Types = GoneModels().Concat(GoneResponses()).ToEquatableArray(),
        Members = old.Models.Select(MembersOf).OfType<TombstoneMembers>().ToEquatableArray(),
    };

    private static IEnumerable<string> TypesOf(ClientPlan plan) =>
        plan.Models.Select(model => model.Name).Concat(plan.Operations.Select(operation => operation.ResponseName));

    private IEnumerable<TombstoneType> GoneModels() => old.Models
        .Where(model => !_types.Contains(model.Name))
        .Select(model => new TombstoneType(model.Name, model, [], NoticeOf(model)));

    /// <summary>A type may be removed although the API still has its schema, or never had one of that name.</summary>
    private TombstoneNotice NoticeOf(ModelPlan model)
    {
        var isSchema = model.Schema.Length > 0 && schemas.Find(model.Schema) is null;
        return Error(
            isSchema ? $"The schema '{model.Schema}'" : $"The type '{model.Name}'",
            isSchema ? "from the API" : "from the client",
            SuccessorOf(model), TypesOf(current).Except(TypesOf(old)), model.Name);
    }

    private IEnumerable<TombstoneType> GoneResponses() => old.Operations
        .Where(operation => !operation.IsOverload && !_types.Contains(operation.ResponseName))
        .Select(operation => new TombstoneType(operation.ResponseName, null, CasesOf(operation), Error(
            $"The response of {operation.Key}", "from the API", Same(operation)?.ResponseName, [], operation.ResponseName)));

    private static EquatableArray<string> CasesOf(OperationPlan operation) => operation.Cases
        .SelectMany(one => one.InnerError is { } inner ? new[] { one.Name, inner.Name } : [one.Name])
        .Append("Undocumented").ToEquatableArray();

    private OperationPlan? Same(OperationPlan operation) =>
        current.Operations.FirstOrDefault(one => TombstoneMethods.AreSame(one, operation) && one.IsOverload == operation.IsOverload);

    /// <summary>A type of the same schema, and a new type with the same members, has only another name.</summary>
    private string? SuccessorOf(ModelPlan model)
    {
        var alike = _models.Values.Where(one => one.GetType() == model.GetType() && IsMultipart(one) == IsMultipart(model)).ToList();
        var successor = alike.Find(one => model.Schema.Length > 0 && one.Schema == model.Schema)
            ?? alike.Where(one => old.Models.All(known => known.Name != one.Name))
                .FirstOrDefault(one => NamesOf(one) is { Count: > 0 } names && names.SetEquals(NamesOf(model)));
        return successor?.Name;
    }

    private static bool IsMultipart(ModelPlan model) => model is RecordPlan { HasParts: true };

    private static HashSet<string> NamesOf(ModelPlan model) => new(
        model switch
        {
            RecordPlan record => record.Properties.Select(property => property.Name),
            EnumPlan values => values.Values.Select(value => value.Name),
            CaseHierarchyPlan hierarchy => hierarchy.Cases.Select(one => one.Name),
            _ => [],
        },
        StringComparer.Ordinal);

    private TombstoneMembers? MembersOf(ModelPlan model)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var members = (model, _models.TryGetValue(model.Name, out var now) ? now : null) switch
        {
            (RecordPlan was, RecordPlan isNow) => PropertiesOf(was, isNow).ToEquatableArray(),
            (EnumPlan was, EnumPlan isNow) => ValuesOf(was, isNow).ToEquatableArray(),
            _ => [],
        };
        return members.Count == 0 ? null : new(model.Name, model is EnumPlan, members);
    }

    private IEnumerable<TombstoneMember> PropertiesOf(RecordPlan was, RecordPlan isNow)
    {
        var taken = isNow.Properties.Select(property => property.Name).Append(isNow.Extra?.Name ?? "").ToList();
        foreach (var property in was.Properties.Where(one => !taken.Contains(one.Name) && one.Name != was.Name))
        {
            var successor =
                isNow.Properties.FirstOrDefault(one => one.JsonName == property.JsonName && one.Declared.IsSameTypeAs(property.Declared));
            var notice = successor is not null
                ? Renamed($"The property '{property.JsonName}' of '{was.Name}' is now called {successor.Name} in C#")
                : Error(
                    $"The property '{property.JsonName}'", $"from '{was.Name}'", null,
                    isNow.Properties.Where(one => was.Properties.All(known => known.Name != one.Name)).Select(one => one.Name),
                    property.Name);
            yield return new TombstoneMember(property.Name, property.Declared, Wire: null, successor?.Name, notice);
        }
    }

    private IEnumerable<TombstoneMember> ValuesOf(EnumPlan was, EnumPlan isNow) => was.Values
        .Where(value => isNow.Values.All(one => one.Name != value.Name))
        .Select(value => new TombstoneMember(
            value.Name, new ModelReference(was.Name, ModelKind.Enum), value.Wire, Successor: null, NoticeOf(value, was, isNow)));

    private TombstoneNotice NoticeOf(EnumValuePlan value, EnumPlan was, EnumPlan isNow) =>
        isNow.Values.FirstOrDefault(one => one.Wire == value.Wire) is { } successor
            ? Renamed($"The value '{value.Wire}' of '{was.Name}' is now called {successor.Name} in C#")
            : Error($"The value '{value.Wire}'", $"from '{was.Name}'", null, isNow.Values.Select(one => one.Name), value.Name);

    private TombstoneNotice Error(string subject, string origin, string? successor, IEnumerable<string> names, string name)
    {
        var message = successor is null
            ? $"{subject} was removed {origin}{Nearest(name, names)}"
            : $"{subject} is now called {successor} in C#";
        return new(DiagnosticRules.RemovedMemberUsed.Id, message, IsError: true);
    }

    private string Nearest(string name, IEnumerable<string> names)
    {
        var close = Closeness.Closest(name, names, 1, cancellationToken);
        return close.Count > 0 ? $"; did you mean {close[0]}?" : "";
    }

    private static TombstoneNotice Renamed(string happened) => new(DiagnosticRules.ClientNameChanged.Id, happened, IsError: false);
}
