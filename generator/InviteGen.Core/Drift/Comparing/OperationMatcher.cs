using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Finds which operations are still there: by method and path, whatever the parameters in the path are called.</summary>
internal static class OperationMatcher
{
    public static (IReadOnlyList<(Operation Before, Operation After)> Pairs, IReadOnlyList<Operation> Gone, IReadOnlyList<Operation> Added)
        Match(ApiContract before, ApiContract after)
    {
        var added = new Dictionary<string, Operation>(StringComparer.Ordinal);
        foreach (var operation in after.Operations)
        {
            added[KeyOf(operation)] = operation;
        }

        var pairs = new List<(Operation, Operation)>();
        var gone = new List<Operation>();
        foreach (var operation in before.Operations)
        {
            if (added.TryGetValue(KeyOf(operation), out var match))
            {
                pairs.Add((operation, match));
                added.Remove(KeyOf(operation));
            }
            else
            {
                gone.Add(operation);
            }
        }

        return (pairs, gone, [.. after.Operations.Where(operation => added.ContainsValue(operation))]);
    }

    /// <summary>A path with its parameters numbered: their names do not travel.</summary>
    public static string PathOf(string path)
    {
        var parts = path.Split('{');
        return string.Join("{}", parts.Select((part, i) => i == 0 || part.IndexOf('}') < 0 ? part : part.Substring(part.IndexOf('}') + 1)));
    }

    private static string KeyOf(Operation operation) => operation.Method + " " + PathOf(operation.Path);
}
