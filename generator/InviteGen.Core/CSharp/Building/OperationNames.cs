using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Names the operations. Each name stands for two methods, so a name is free when both are.</summary>
internal static class OperationNames
{
    /// <summary>The name for each operation, by its key.</summary>
    public static IReadOnlyDictionary<string, string> Of(ApiContract contract)
    {
        var methods = new Scope([.. ReservedNames.RecordMembers]);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        // An id that is spelled like its method keeps the name, whatever else is added to the spec later.
        var ordered = contract.Operations
            .OrderBy(operation => operation.Id.Length > 0 && Identifier.Pascal(operation.Id) == operation.Id ? 0 : 1)
            .ThenBy(operation => operation.Id.Length > 0 ? 0 : 1)
            .ThenBy(operation => operation.Id, StringComparer.Ordinal)
            .ThenBy(operation => operation.Key, StringComparer.Ordinal);
        foreach (var operation in ordered)
        {
            names[operation.Key] = Take(methods, Candidates(operation));
        }

        return names;
    }

    private static IEnumerable<string> Candidates(Operation operation)
    {
        var place = FromPlace(operation);
        if (operation.Id.Length > 0)
        {
            var name = Identifier.Pascal(operation.Id, "Operation");
            yield return name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal)
                ? name.Substring(0, name.Length - 5)
                : name;
        }

        yield return place;
        for (var number = 2; ; number++)
        {
            yield return place + number.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary><c>GET /orgs/{org}/invites</c> becomes <c>GetOrgsByOrgInvites</c>.</summary>
    private static string FromPlace(Operation operation)
    {
        var words = operation.Path.Split('/').Select(segment => segment.Replace("{", " by {"));
        return Identifier.Pascal(operation.Method.ToLowerInvariant() + " " + string.Join(" ", words), "Operation");
    }

    private static string Take(Scope methods, IEnumerable<string> candidates)
    {
        var name = candidates.First(candidate =>
            methods.IsFree(candidate + "Async") && methods.IsFree(candidate + "ResponseAsync"));
        methods.TryTake(name + "Async");
        methods.TryTake(name + "ResponseAsync");
        return name;
    }
}
