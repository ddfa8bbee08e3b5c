using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Comparing.Operations;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>
/// Two contracts that call the variables of paths by the same names: an operation is found by its path, so that the lines of one whose
/// variables have other names could not be put together.
/// </summary>
internal sealed class VariableNames
{
    private readonly Dictionary<LockPath, LockPath> _before = [];
    private readonly Dictionary<LockPath, LockPath> _after = [];

    /// <summary>Gives each operation one set of names.</summary>
    /// <param name="before">The earlier contract.</param>
    /// <param name="after">The later contract.</param>
    /// <param name="keepsNames">True for the key of an operation of the later contract that has its earlier names in both.</param>
    public VariableNames(ApiContract before, ApiContract after, Func<string, bool> keepsNames)
    {
        (Before, After) = (before, after);
        foreach (var (old, current) in OperationMatcher.Match(before, after).Pairs)
        {
            if (old.Path == current.Path || OperationMatcher.IsMoved(old, current))
            {
                continue;
            }

            if (keepsNames(KeyOf(current)))
            {
                After = Rename(After, current, old.Path, _after);
            }
            else
            {
                Before = Rename(Before, old, current.Path, _before);
            }
        }
    }

    /// <summary>The earlier contract.</summary>
    public ApiContract Before { get; }

    /// <summary>The later contract.</summary>
    public ApiContract After { get; }

    /// <summary>The address that a fact of the earlier contract has.</summary>
    public LockPath BeforeOf(LockPath path) => Find(_before, path);

    /// <summary>The address that a fact of the later contract has.</summary>
    public LockPath AfterOf(LockPath path) => Find(_after, path);

    private static LockPath Find(Dictionary<LockPath, LockPath> renamed, LockPath path)
    {
        for (var depth = Math.Min(2, path.Keys.Count); depth > 0; depth--)
        {
            if (renamed.TryGetValue(new(path.Keys.Take(depth).ToEquatableArray()), out var found))
            {
                return new(found.Keys.Concat(path.Keys.Skip(depth)).ToEquatableArray());
            }
        }

        return path;
    }

    private static ApiContract Rename(
        ApiContract contract, Operation operation, string path, Dictionary<LockPath, LockPath> renamed)
    {
        var names = PathTemplate.Variables(operation.Path).Zip(PathTemplate.Variables(path), (was, isNow) => (was, isNow))
            .GroupBy(pair => pair.was, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().isNow, StringComparer.Ordinal);
        var changed = operation with
        {
            Path = path,
            Parameters = operation.Parameters
                .Select(one => one.In == ParameterIn.Path && names.TryGetValue(one.Name, out var name) ? one with { Name = name } : one)
                .ToEquatableArray(),
        };
        var (from, to) = (LockPath.Root / KeyOf(operation), LockPath.Root / KeyOf(changed));
        renamed[from] = to;
        foreach (var name in names)
        {
            renamed[from / LockKeys.Parameter(ParameterIn.Path, name.Key)] = to / LockKeys.Parameter(ParameterIn.Path, name.Value);
        }

        return contract with
        {
            Operations = contract.Operations.Select(one => one.Key == operation.Key ? changed : one).ToEquatableArray(),
            Webhooks = contract.Webhooks.Select(one => one.Operation == operation.Key ? Rename(one, changed.Key, renamed) : one)
                .ToEquatableArray(),
        };
    }

    private static Webhook Rename(Webhook callback, string operation, Dictionary<LockPath, LockPath> renamed)
    {
        var changed = callback with { Operation = operation };
        renamed[LockPath.Root / LockKeys.Webhook(callback)] = LockPath.Root / LockKeys.Webhook(changed);
        return changed;
    }

    private static string KeyOf(Operation operation) => LockKeys.Operation(operation.Method, operation.Path);
}
