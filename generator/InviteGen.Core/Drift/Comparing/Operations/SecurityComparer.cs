using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares by which credentials an operation can be called.</summary>
internal static class SecurityComparer
{
    /// <param name="old">The alternatives before.</param>
    /// <param name="current">The alternatives after.</param>
    /// <param name="kinds">The changes that there can be.</param>
    public static IEnumerable<SecurityEdit> Compare(
        EquatableArray<SecurityAlternative> old, EquatableArray<SecurityAlternative> current, SecurityKinds kinds)
    {
        if (old == current)
        {
            return [];
        }

        // The first alternative that comes ends calls without a credential; later ones only add a way.
        var (was, isNow) = (AnybodyMay(old), AnybodyMay(current));
        var (added, removed) = (was && !isNow ? kinds.Needed : kinds.Allowed, RemovalOf(old, current, kinds));
        return
        [
            .. Scopes(old, current, kinds),
            .. current.Where(one => one.Schemes.Count > 0 && !old.Any(one.HasSchemesOf))
                .Select(one => new SecurityEdit(added, null, one, NameOf(one))),
            .. old.Where(one => one.Schemes.Count > 0 && !current.Any(one.HasSchemesOf))
                .Select(one => new SecurityEdit(removed, one, null, NameOf(one))),
        ];
    }

    private static ChangeKind RemovalOf(
        EquatableArray<SecurityAlternative> old, EquatableArray<SecurityAlternative> current, SecurityKinds kinds) =>
        AnybodyMay(current) ? kinds.NotNeeded
        : current.Any(one => old.Any(one.HasSchemesOf)) ? kinds.NotAllowed
        : kinds.Replaced;

    /// <summary>Two alternatives may need one scheme with different scopes.</summary>
    private static IEnumerable<SecurityEdit> Scopes(
        EquatableArray<SecurityAlternative> old, EquatableArray<SecurityAlternative> current, SecurityKinds kinds)
    {
        var left = old.Where(one => !current.Any(one.IsSame)).ToList();
        foreach (var one in current.Where(one => !old.Any(one.IsSame)))
        {
            if (left.Find(one.HasSchemesOf) is { } same)
            {
                left.Remove(same);
                foreach (var scope in one.Scopes.Except(same.Scopes))
                {
                    yield return new(kinds.ScopeAdded, same, one, new(Name: Words(scope)));
                }

                foreach (var scope in same.Scopes.Except(one.Scopes))
                {
                    yield return new(kinds.ScopeRemoved, same, one, new(Name: Words(scope)));
                }
            }
        }
    }

    /// <summary>A scope stands behind the name of its scheme.</summary>
    private static string Words(string scope)
    {
        var parts = scope.Split([' '], 2);
        return parts.Length == 2 ? $"'{parts[1]}' of '{parts[0]}'" : $"'{scope}'";
    }

    private static bool AnybodyMay(EquatableArray<SecurityAlternative> alternatives) =>
        alternatives.Count == 0 || alternatives.Any(one => one.Schemes.Count == 0);

    private static ChangeValues NameOf(SecurityAlternative alternative) =>
        new(Name: string.Join(" and ", alternative.Schemes.Select(name => $"'{name}'")));
}
