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
        List<SecurityAlternative> added = [.. current.Where(one => !IsEmpty(one) && !old.Any(one.HasSchemesOf))];
        List<SecurityAlternative> removed = [.. old.Where(one => !IsEmpty(one) && !current.Any(one.HasSchemesOf))];
        var (addition, removal) = (was && !isNow ? kinds.Needed : kinds.Allowed, RemovalOf(old, current, kinds));
        return
        [
            .. Scopes(old, current, kinds),
            .. added.Select(one => new SecurityEdit(addition, null, one, NameOf(one))),
            .. removed.Select(one => new SecurityEdit(removal, one, null, NameOf(one))),

            // Where only the alternative without a credential was removed or is new, those beside it have another meaning.
            .. was && !isNow && added.Count == 0
                ? current.Select(one => new SecurityEdit(kinds.Needed, old.First(IsEmpty), one, NameOf(one))) : [],
            .. isNow && !was && removed.Count == 0
                ? old.Select(one => new SecurityEdit(kinds.NotNeeded, one, current.First(IsEmpty), NameOf(one))) : [],
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
        alternatives.Count == 0 || alternatives.Any(IsEmpty);

    private static bool IsEmpty(SecurityAlternative alternative) => alternative.Schemes.Count == 0;

    private static ChangeValues NameOf(SecurityAlternative alternative) =>
        new(Name: string.Join(" and ", alternative.Schemes.Select(name => $"'{name}'")));
}
