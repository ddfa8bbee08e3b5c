using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>Finds the methods that were removed from a client.</summary>
/// <param name="old">The client of the API as it was.</param>
/// <param name="current">The client of the API as it is.</param>
/// <param name="groups">Knows which groups were removed.</param>
/// <param name="nearest">Finds which of some names is nearest to one.</param>
internal sealed class TombstoneMethods(
    ClientPlan old, ClientPlan current, TombstoneGroups groups, Func<string, IEnumerable<string>, string> nearest)
{
    private readonly HashSet<(string Holder, string Name)> _methods =
        [.. current.Operations.SelectMany(operation => operation.Methods.Select(method => (ClassOf(operation), method.Name)))];

    /// <summary>
    /// True when both are one operation: names of path parameters mean nothing. Unlike in a comparison of contracts the operationId does
    /// not count: one that was moved keeps the name of its method, so that no member of the client was removed.
    /// </summary>
    public static bool AreSame(OperationPlan left, OperationPlan right) =>
        left.Method == right.Method && PathTemplate.WithoutNames(left.Path) == PathTemplate.WithoutNames(right.Path);

    /// <summary>The methods of operations that were removed, have another name, or take fewer arguments.</summary>
    public IEnumerable<TombstoneMethod> All()
    {
        var names = new HashSet<(string, string)>(current.Operations.Select(operation => (ClassOf(operation), operation.Stem)));
        foreach (var operation in old.Operations.Where(operation => !groups.HasGoneClass(operation)))
        {
            var successors = current.Operations.Where(one => AreSame(one, operation)).ToList();
            var methods = names.Contains((ClassOf(operation), operation.Stem)) ? OfOneName(operation, successors)
                : successors.Count > 0 ? Renamed(operation, successors)
                : Gone(operation);
            foreach (var method in methods)
            {
                yield return method with { Holder = groups.HolderOf(operation) };
            }
        }
    }

    private IEnumerable<TombstoneMethod> Gone(OperationPlan operation)
    {
        var added = current.Operations.Where(one => old.Operations.All(known => known.Name != one.Name));
        var close = nearest(operation.MainMethod, added.Select(one => one.MainMethod));
        return Methods(operation, Error(operation, "was removed from the API" + close));
    }

    private IEnumerable<TombstoneMethod> Renamed(OperationPlan operation, List<OperationPlan> successors)
    {
        if (successors.TrueForAll(one => ClassOf(one) != ClassOf(operation)))
        {
            return Methods(operation, Error(operation, Words(Qualified(successors[0]), Qualified(operation))));
        }

        var successor = successors.FirstOrDefault(one => HaveSameTypes(one.Arguments, operation.Arguments));
        var words = Words(successors[0].MainMethod, operation.MainMethod);
        if (successor is null)
        {
            return Methods(operation, Error(operation, words + ", with different parameters"));
        }

        return Methods(operation, Error(operation, words)).Select(gone =>
            successor.Methods.FirstOrDefault(one => one.Kind == gone.Method.Kind) is { } method
                ? Forward(gone, method, method.Kind == MethodKind.Sequence ? Words(method.Name, gone.Method.Name) : words)
                : gone);

        TombstoneMethod Forward(TombstoneMethod gone, MethodPlan method, string happened) => gone with
        {
            Method = gone.Method with { Result = method.Result },
            Successor = method.Name,
            Notice = new(DiagnosticRules.ClientNameChanged.Id, $"{operation.Key} {happened}", IsError: false),
        };
    }

    private IEnumerable<TombstoneMethod> OfOneName(OperationPlan operation, List<OperationPlan> successors) =>
        Shortened(operation, successors).ToList() is { Count: > 0 } shortened ? shortened : Replaced(operation, successors);

    /// <summary>An operation may keep its name and return something else, such as the items of a sequence instead of a value.</summary>
    private IEnumerable<TombstoneMethod> Replaced(OperationPlan operation, List<OperationPlan> successors) =>
        successors.Find(one => HaveOneName(one, operation)) is not { } successor ? []
            : Methods(operation, method => Error(operation, Words(successor.MainMethod, method.Name)));

    /// <summary>A call with an argument that was removed gets a message; a call without it is one of the present method.</summary>
    private static IEnumerable<TombstoneMethod> Shortened(OperationPlan operation, List<OperationPlan> successors)
    {
        var was = operation.Arguments.ToList();
        if (successors.Any(one =>
            HaveOneName(one, operation) && was.All(argument => one.Arguments.Any(other => other.Name == argument.Name)))
            || successors.Find(one => HaveOneName(one, operation)) is not { } successor)
        {
            return [];
        }

        var gone = was.Where(argument => successor.Arguments.All(other => other.Name != argument.Name)).ToList();
        var last = was.FindLastIndex(gone.Contains);
        var arguments = was.Select((argument, i) => argument with
        {
            IsRequired = argument.IsRequired || i <= last,
            Constant = i <= last ? null : argument.Constant,
        }).ToList();
        var isTaken = successors.Any(one => HaveSameTypes(one.Arguments, arguments));
        var names = string.Join(", ", gone.Select(argument => $"'{argument.Name}'"));
        var notice = Error(operation, $"no longer accepts {names}");
        return isTaken ? [] : operation.Methods.Select(method => Without(method, arguments, notice));
    }

    private IEnumerable<TombstoneMethod> Methods(OperationPlan operation, TombstoneNotice notice) => Methods(operation, _ => notice);

    /// <summary>The methods that the client no longer has.</summary>
    private IEnumerable<TombstoneMethod> Methods(OperationPlan operation, Func<MethodPlan, TombstoneNotice> noticeOf) => operation.Methods
        .Where(method => !_methods.Contains((ClassOf(operation), method.Name)))
        .Select(method => Without(method, operation.Arguments, noticeOf(method)));

    /// <summary>A method that does nothing. Whatever is done with what it returns compiles, so that the call is the only error.</summary>
    private static TombstoneMethod Without(MethodPlan method, IEnumerable<ArgumentPlan> arguments, TombstoneNotice notice) =>
        new(method with { Result = ScalarTypes.Dynamic }, arguments.ToEquatableArray(), Successor: null, notice);

    /// <summary>The class that has the methods of an operation; empty: the client.</summary>
    private static string ClassOf(OperationPlan operation) => operation.Group is { HasClass: true } group ? group.ClassName : "";

    private static string Qualified(OperationPlan operation) =>
        operation.Group is { HasClass: true } group ? $"{group.Name}.{operation.MainMethod}" : operation.MainMethod;

    private static bool HaveOneName(OperationPlan left, OperationPlan right) =>
        ClassOf(left) == ClassOf(right) && left.Stem == right.Stem;

    private static string Words(string name, string before) => $"now has the C# method {name} (was: {before})";

    private static TombstoneNotice Error(OperationPlan operation, string happened) =>
        new(DiagnosticRules.RemovedOperationUsed.Id, $"{operation.Key} {happened}", IsError: true);

    private static bool HaveSameTypes(IEnumerable<ArgumentPlan> left, IEnumerable<ArgumentPlan> right) =>
        left.Select(argument => argument.Type.WithoutCodec()).SequenceEqual(right.Select(argument => argument.Type.WithoutCodec()));
}
