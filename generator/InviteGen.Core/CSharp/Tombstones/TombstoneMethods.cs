using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>Finds the methods that were removed from a client.</summary>
/// <param name="old">The client of the API as it was.</param>
/// <param name="current">The client of the API as it is.</param>
/// <param name="nearest">Finds which of some names is nearest to one.</param>
internal sealed class TombstoneMethods(ClientPlan old, ClientPlan current, Func<string, IEnumerable<string>, string> nearest)
{
    /// <summary>
    /// True when both are one operation: names of path parameters mean nothing. Unlike in a comparison of contracts the operationId does
    /// not count: one that was moved keeps the name of its method, so that no member of the client was removed.
    /// </summary>
    public static bool AreSame(OperationPlan left, OperationPlan right) =>
        left.Method == right.Method && PathTemplate.WithoutNames(left.Path) == PathTemplate.WithoutNames(right.Path);

    /// <summary>The methods of operations that were removed, have another name, or take fewer arguments.</summary>
    public IEnumerable<TombstoneMethod> All()
    {
        var names = new HashSet<string>(current.Operations.Select(operation => operation.Name), StringComparer.Ordinal);
        foreach (var operation in old.Operations)
        {
            var successors = current.Operations.Where(one => AreSame(one, operation)).ToList();
            if (names.Contains(operation.Name))
            {
                foreach (var method in Shortened(operation, successors))
                {
                    yield return method;
                }
            }
            else
            {
                foreach (var method in successors.Count > 0 ? Renamed(operation, successors) : Gone(operation))
                {
                    yield return method;
                }
            }
        }
    }

    private IEnumerable<TombstoneMethod> Gone(OperationPlan operation)
    {
        var added = current.Operations.Where(one => old.Operations.All(known => known.Name != one.Name));
        var close = nearest(operation.PlainMethod, added.Select(one => one.PlainMethod));
        return Methods(operation, Error(operation, "was removed from the API" + close));
    }

    private static IEnumerable<TombstoneMethod> Renamed(OperationPlan operation, List<OperationPlan> successors)
    {
        var successor = successors.FirstOrDefault(one => HaveSameTypes(one.Arguments, operation.Arguments));
        var words = $"now has the method {successors[0].PlainMethod} (was: {operation.PlainMethod})";
        if (successor is null)
        {
            return Methods(operation, Error(operation, words + ", with different parameters"));
        }

        var notice = new TombstoneNotice(DiagnosticRules.ClientNameChanged.Id, $"{operation.Key} {words}", IsError: false);
        var arguments = operation.Arguments.ToEquatableArray();
        return
        [
            .. operation.IsOnlySequence || successor.IsOnlySequence ? [] : new[]
            {
                new TombstoneMethod(operation.PlainMethod, successor.PlainResult, arguments, successor.PlainMethod, notice),
            },
            new TombstoneMethod(operation.FullMethod, successor.FullResult, arguments, successor.FullMethod, notice),
        ];
    }

    /// <summary>A call with an argument that was removed gets a message; a call without it is one of the present method.</summary>
    private static IEnumerable<TombstoneMethod> Shortened(OperationPlan operation, List<OperationPlan> successors)
    {
        var was = operation.Arguments.ToList();
        if (successors.Any(one =>
            one.Name == operation.Name && was.All(argument => one.Arguments.Any(other => other.Name == argument.Name)))
            || successors.Find(one => one.Name == operation.Name) is not { } successor)
        {
            return [];
        }

        var gone = was.Where(argument => successor.Arguments.All(other => other.Name != argument.Name)).ToList();
        var last = was.FindLastIndex(gone.Contains);
        var arguments = was.Select((argument, i) => argument with { IsRequired = argument.IsRequired || i <= last }).ToList();
        var isTaken = successors.Any(one => HaveSameTypes(one.Arguments, arguments));
        var names = string.Join(", ", gone.Select(argument => $"'{argument.Name}'"));
        return isTaken ? [] : Methods(operation, Error(operation, $"no longer accepts {names}"), arguments);
    }

    private static IEnumerable<TombstoneMethod> Methods(OperationPlan operation, TombstoneNotice notice,
        IEnumerable<ArgumentPlan>? arguments = null)
    {
        var all = (arguments ?? operation.Arguments).ToEquatableArray();
        if (!operation.IsOnlySequence)
        {
            yield return new TombstoneMethod(operation.PlainMethod, ScalarTypes.Dynamic, all, Successor: null, notice);
        }

        yield return new TombstoneMethod(operation.FullMethod, ScalarTypes.Dynamic, all, Successor: null, notice);
    }

    private static TombstoneNotice Error(OperationPlan operation, string happened) =>
        new(DiagnosticRules.RemovedOperationUsed.Id, $"{operation.Key} {happened}", IsError: true);

    private static bool HaveSameTypes(IEnumerable<ArgumentPlan> left, IEnumerable<ArgumentPlan> right) =>
        left.Select(argument => argument.Type.WithoutCodec()).SequenceEqual(right.Select(argument => argument.Type.WithoutCodec()));
}
