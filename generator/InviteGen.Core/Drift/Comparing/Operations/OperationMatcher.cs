using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Finds which operations are still there: by method and path, whatever the parameters in the path are called.</summary>
internal static class OperationMatcher
{
    public static (IReadOnlyList<(Operation Before, Operation After)> Pairs, IReadOnlyList<Operation> Removed,
        IReadOnlyList<Operation> Added)
        Match(ApiContract before, ApiContract after)
    {
        var pairs = new List<(Operation Before, Operation After)>();
        List<Operation> removed = [.. before.Operations];
        List<Operation> added = [.. after.Operations];

        // Some documents have paths that differ by nothing but those names.
        Take(operation => operation.Key);
        Take(operation => $"{operation.Method} {PathTemplate.WithoutNames(operation.Path)} {operation.Id}");
        Take(operation => operation.Method + " " + PathTemplate.WithoutNames(operation.Path));
        Take(operation => operation.Id);
        return (pairs, removed, added);

        void Take(Func<Operation, string> key)
        {
            var waiting = added.Where(operation => key(operation).Length > 0).GroupBy(key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Queue<Operation>(group), StringComparer.Ordinal);
            var left = new List<Operation>();
            foreach (var operation in removed)
            {
                if (waiting.TryGetValue(key(operation), out var matches) && matches.Count > 0)
                {
                    pairs.Add((operation, matches.Dequeue()));
                }
                else
                {
                    left.Add(operation);
                }
            }

            removed = left;
            added = [.. added.Where(operation => key(operation).Length == 0), .. waiting.Values.SelectMany(operations => operations)];
        }
    }

    /// <summary>True for an operation that is called at another address than before.</summary>
    public static bool IsMoved(Operation before, Operation after) =>
        before.Method != after.Method || PathTemplate.WithoutNames(before.Path) != PathTemplate.WithoutNames(after.Path);
}
