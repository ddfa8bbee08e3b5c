using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>An operation before and after. Its path may be another one now.</summary>
internal sealed class OperationPair(Operation before, Operation after)
{
    public Operation Before { get; } = before;

    public Operation After { get; } = after;

    /// <summary>How messages call it.</summary>
    public string Key => After.Key;

    /// <summary>Where it stands in both locks.</summary>
    public PathPair Paths { get; } = PathPair.Root.Below(KeyOf(before), KeyOf(after));

    /// <summary>One that only one of the contracts has.</summary>
    public static OperationPair Alone(Operation operation) => new(operation, operation);

    private static string KeyOf(Operation operation) => LockKeys.Operation(operation.Method, operation.Path);
}
