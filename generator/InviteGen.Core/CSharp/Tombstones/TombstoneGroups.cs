using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>Finds the groups that were removed from a client, because no operation has their tag first.</summary>
/// <param name="old">The client of the API as it was.</param>
/// <param name="current">The client of the API as it is.</param>
internal sealed class TombstoneGroups(ClientPlan old, ClientPlan current)
{
    private readonly Dictionary<string, OperationGroup> _current =
        current.Groups.ToDictionary(group => group.Name, group => group.Group!, StringComparer.Ordinal);

    /// <summary>The removed groups.</summary>
    public IEnumerable<TombstoneGroup> All() => old.Groups.Where(group => !_current.ContainsKey(group.Name)).Select(Of);

    /// <summary>The group whose types keep the removed methods of an operation; null: those of the client.</summary>
    public OperationGroup? HolderOf(OperationPlan operation) =>
        operation.Group is { } group && _current.TryGetValue(group.ClassName, out var same) ? same : null;

    /// <summary>True for an operation whose methods were removed together with their class.</summary>
    public bool HasGoneClass(OperationPlan operation) =>
        operation.Group is { HasClass: true } group && !_current.ContainsKey(group.ClassName);

    private TombstoneGroup Of(ClassPlan group)
    {
        var now = current.Operations
            .Where(one => group.Operations.Any(operation => TombstoneMethods.AreSame(one, operation)))
            .Select(one => one.Group).Distinct().ToList();
        var happened = now.Count == 1 && now[0] is { } successor
            ? $"is now called {successor.Name} in C#, because its operations have the tag '{successor.Tag}'"
            : "was removed from the client, because no operation has this tag first";
        var notice = new TombstoneNotice(
            DiagnosticRules.RemovedMemberUsed.Id, $"The group of the tag '{group.Group!.Tag}' {happened}", IsError: true);
        var methods = group.Operations.SelectMany(operation => operation.Methods.Select(method => new TombstoneMethod(
            method with { Result = ScalarTypes.Dynamic }, operation.Arguments.ToEquatableArray(), Successor: null, notice)));
        return new TombstoneGroup(group.Group, methods.ToEquatableArray(), notice);
    }
}
