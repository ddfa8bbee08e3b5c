using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Operations;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>Divides the operations into groups by their first tag. Those without a tag have none, and stay with the client.</summary>
internal sealed class OperationGroups
{
    /// <summary>The members of a client beside its groups and methods.</summary>
    private static readonly string[] ClientMembers = [.. ReservedNames.RecordMembers, "Accepting"];

    private readonly Dictionary<string, string> _tags = new(StringComparer.OrdinalIgnoreCase);
    private readonly ClientGrouping _grouping;

    public OperationGroups(ApiContract contract, ClientGrouping grouping)
    {
        _grouping = grouping;
        var tags = contract.Operations.Select(operation => operation.Group).Where(tag => tag.Length > 0 && grouping != ClientGrouping.Flat);
        foreach (var tag in tags.OrderBy(tag => tag, StringComparer.Ordinal).Where(tag => !_tags.ContainsKey(GroupNames.Of(tag))))
        {
            _tags.Add(GroupNames.Of(tag), tag);
        }
    }

    /// <summary>The tag that stands for the group of an operation; empty: it has no group.</summary>
    public string Of(Operation operation) =>
        operation.Group.Length > 0 && _tags.TryGetValue(GroupNames.Of(operation.Group), out var tag) ? tag : "";

    /// <summary>The same for the class that has the methods of an operation; empty: the client has them.</summary>
    public string HolderOf(Operation operation) => _grouping == ClientGrouping.Classes ? Of(operation) : "";

    /// <summary>The groups by their tags. Types have their names already: to divide a client renames none.</summary>
    public Dictionary<string, OperationGroup> All(ClientPlan plan, Scope types)
    {
        // No member may have the name of its class (CS0542), and no property may hide a type that the code of the class names.
        var members = new Scope([.. ClientMembers, .. ReservedNames.Types, plan.Target.ClientName, plan.Stem + "Servers"]);
        return _tags.Values.OrderBy(tag => tag, StringComparer.Ordinal).ToDictionary(tag => tag, Name, StringComparer.Ordinal);

        OperationGroup Name(string tag)
        {
            var name = GroupNames.Of(tag);
            return new OperationGroup(
                members.Take(name, name + "Group"), tag, TakeClass(plan.Stem + name, types), _grouping == ClientGrouping.Classes);
        }
    }

    private static string TakeClass(string stem, Scope types)
    {
        var name = Candidates(stem).First(one => types.IsFree(one) && types.IsFree("I" + one));
        types.TryTake(name);
        types.TryTake("I" + name);
        return name;
    }

    private static IEnumerable<string> Candidates(string stem)
    {
        yield return stem + "Client";
        for (var number = 1; ; number++)
        {
            yield return stem + "GroupClient" + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
