using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares the variables of one server.</summary>
internal sealed class ServerVariableComparer(Comparison comparison)
{
    public void Compare(Server old, Server current, ChangeSite server)
    {
        foreach (var variable in Missing(old, current))
        {
            comparison.Log.Add(ServerChanges.VariableRemoved, SiteOf(server, variable), new(Name: variable.Name));
        }

        foreach (var variable in Missing(current, old))
        {
            comparison.Log.Add(ServerChanges.VariableAdded, SiteOf(server, variable), new(Name: variable.Name));
        }

        if (Order.Differs(old.Variables, current.Variables, variable => variable.Name))
        {
            comparison.Log.Add(ServerChanges.VariablesReordered, server);
        }

        foreach (var after in current.Variables)
        {
            if (old.Variables.FirstOrDefault(one => one.Name == after.Name) is not { } before)
            {
                continue;
            }

            var site = SiteOf(server, after);
            var (wasUsed, isUsed) = (comparison.Types.UsesDefault(old, before), comparison.Types.UsesDefault(current, after));
            if (before.Default != after.Default)
            {
                var kind = wasUsed && isUsed ? ServerChanges.VariableDefaultChanged : ServerChanges.VariableExampleChanged;
                comparison.Log.Add(kind, site, new(before.Default, after.Default, after.Name));
            }

            var (first, second) = (Sorted(before.Values), Sorted(after.Values));
            if (first != second)
            {
                comparison.Log.Add(KindOf(first, second, wasUsed, isUsed), site, new(Show(first), Show(second), after.Name));
            }
        }
    }

    private static IEnumerable<ServerVariable> Missing(Server server, Server other) =>
        server.Variables.Where(one => other.Variables.All(variable => variable.Name != one.Name));

    private static ChangeSite SiteOf(ChangeSite server, ServerVariable variable)
    {
        var paths = server.Paths / LockKeys.Property(variable.Name);
        return server with { Paths = paths, Path = paths.After };
    }

    private static ChangeKind KindOf(EquatableArray<string> old, EquatableArray<string> current, bool wasUsed, bool isUsed) =>
        wasUsed && !isUsed ? ServerChanges.VariableMustBeChosen
        : !wasUsed && isUsed ? ServerChanges.VariableMayBeLeftOut
        : current.Count > 0 && (old.Count == 0 || old.Any(value => !current.Contains(value))) ? ServerChanges.VariableNarrowed
        : ServerChanges.VariableWidened;

    /// <summary>Their order means nothing.</summary>
    private static EquatableArray<string> Sorted(EquatableArray<string> values) =>
        values.Distinct().OrderBy(value => value, StringComparer.Ordinal).ToEquatableArray();

    private static string Show(EquatableArray<string> values) =>
        SentenceTemplate.Shorten(string.Join(" or ", values.Select(value => $"'{value}'")));
}
