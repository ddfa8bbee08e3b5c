using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>Names the operations. Each name stands for two methods, so a name is free when both are.</summary>
internal sealed class OperationNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sequences = new(StringComparer.Ordinal);

    public OperationNames(ApiContract contract, OperationGroups groups)
    {
        var prefix = PrefixOf(contract);
        var methods = new Scope(ReservedNames.RecordMembers);

        // An id that is spelled like its method keeps the name, whatever else is added to the spec later.
        var ordered = contract.Operations
            .OrderBy(operation => operation.Id.Length > 0 && Identifier.Pascal(operation.Id) == operation.Id ? 0 : 1)
            .ThenBy(operation => operation.Id.Length > 0 ? 0 : 1)
            .ThenBy(operation => operation.Id, StringComparer.Ordinal)
            .ThenBy(operation => operation.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var operation in ordered)
        {
            _names[operation.Key] = Take(methods, Candidates(operation, prefix));
        }

        foreach (var holder in ordered.GroupBy(groups.HolderOf, StringComparer.Ordinal))
        {
            NameMethods(holder.Key.Length == 0 ? "" : GroupNames.Of(holder.Key), [.. holder]);
        }
    }

    /// <summary>The name that the types of an operation are made of.</summary>
    public string Of(Operation operation) => _names[operation.Key];

    /// <summary>The name that the methods of an operation are made of.</summary>
    public string StemOf(Operation operation) => _stems[operation.Key];

    /// <summary>The method that returns the items of a sequence.</summary>
    public string SequenceOf(Operation operation) => _sequences[operation.Key];

    /// <summary>
    /// A method loses the name of its group, unless another of the group has or would get the name that is left: which of them keeps it
    /// would depend on their order.
    /// </summary>
    private void NameMethods(string group, IReadOnlyList<Operation> operations)
    {
        var methods = new Scope(ReservedNames.RecordMembers);
        foreach (var operation in operations)
        {
            TryTake(methods, Of(operation));
        }

        var wanted = operations.ToLookup(operation => GroupNames.Shorten(Of(operation), group), StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            var stem = GroupNames.Shorten(Of(operation), group);
            _stems[operation.Key] = wanted[stem].Count() == 1 && TryTake(methods, stem) ? stem : Of(operation);
        }

        // Last: a stream that is added to one operation must not rename another.
        foreach (var operation in operations.Where(HasSequence))
        {
            var name = StemOf(operation) + "Stream";
            _sequences[operation.Key] = methods.Take(name + "Async", name + "ItemsAsync");
        }
    }

    /// <summary>The name that an operation of a contract gets, if no other has it.</summary>
    public static string WantedBy(Operation operation, ApiContract contract) => Candidates(operation, PrefixOf(contract)).First();

    private static PathPrefix PrefixOf(ApiContract contract) => new(contract.Operations.Select(operation => operation.Path));

    private static bool HasSequence(Operation operation) =>
        operation.Responses.Any(response => response.Contents.Any(content => content.Sequence != SequenceKind.None));

    private static IEnumerable<string> Candidates(Operation operation, PathPrefix prefix)
    {
        if (operation.Id.Length > 0)
        {
            var name = Identifier.Pascal(operation.Id, "Operation");
            yield return name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal)
                ? name.Substring(0, name.Length - 5)
                : name;
        }

        // Another operation may have the short name.
        yield return FromPath(operation.Method, prefix.Without(operation.Path));
        var fallback = FromPath(operation.Method, operation.Path);
        yield return fallback;
        for (var number = 2; ; number++)
        {
            yield return fallback + number.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary><c>GET /orgs/{org}/invites</c> becomes <c>GetOrgsByOrgInvites</c>.</summary>
    private static string FromPath(string method, string path)
    {
        var words = path.Split('/').Select(segment => segment.Replace("{", " by {"));
        return Identifier.Pascal(method.ToLowerInvariant() + " " + string.Join(" ", words), "Operation");
    }

    private static string Take(Scope methods, IEnumerable<string> candidates) =>
        candidates.First(candidate => TryTake(methods, candidate));

    private static bool TryTake(Scope methods, string name) =>
        methods.IsFree(name + "Async") && methods.IsFree(name + "WithResponseAsync")
            && methods.TryTake(name + "Async") && methods.TryTake(name + "WithResponseAsync");
}
