using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares by which credentials an operation can be called.</summary>
internal static class SecurityComparer
{
    /// <param name="old">The alternatives before.</param>
    /// <param name="current">The alternatives after.</param>
    /// <param name="prefix">How slugs begin.</param>
    /// <param name="add">Is told slug, rule, what happened and the effect on calls.</param>
    public static void Compare(
        EquatableArray<SecurityAlternative> old, EquatableArray<SecurityAlternative> current, string prefix,
        Action<string, DiagnosticRule, string, WireEffect> add)
    {
        if (old == current)
        {
            return;
        }

        // Two alternatives may need one scheme with other scopes.
        var left = old.Where(one => !current.Any(one.IsSame)).ToList();
        foreach (var one in current.Where(one => !old.Any(one.IsSame)))
        {
            if (left.Find(one.HasSchemesOf) is { } same)
            {
                Scopes(same, one, prefix, add);
                left.Remove(same);
            }
        }

        // Whoever could call without a credential cannot when the first alternative comes.
        var (was, isNow) = (AnybodyMay(old), AnybodyMay(current));
        foreach (var one in current.Where(one => one.Schemes.Count > 0 && !old.Any(one.HasSchemesOf)))
        {
            add(prefix + "security-added", was && !isNow ? DiagnosticRules.SecurityAdded : DiagnosticRules.OptionalMemberAdded,
                was && !isNow ? $"needs {Words(one)} now; calls without it fail with 401" : $"can be called with {Words(one)} now",
                was && !isNow ? WireEffect.Breaking : WireEffect.Safe);
        }

        var isStillOpen = isNow || current.Any(one => old.Any(one.HasSchemesOf));
        foreach (var one in old.Where(one => one.Schemes.Count > 0 && !current.Any(one.HasSchemesOf)))
        {
            add(prefix + "security-removed", isNow ? DiagnosticRules.RequestWidened : DiagnosticRules.SecurityAdded,
                isNow ? $"no longer needs {Words(one)}" : $"can no longer be called with {Words(one)}",
                isNow ? WireEffect.Safe : isStillOpen ? WireEffect.Risky : WireEffect.Breaking);
        }
    }

    private static void Scopes(
        SecurityAlternative old, SecurityAlternative current, string prefix, Action<string, DiagnosticRule, string, WireEffect> add)
    {
        foreach (var scope in current.Scopes.Except(old.Scopes))
        {
            add(
                prefix + "security-scope-added", DiagnosticRules.SecurityAdded,
                $"needs the scope {ScopeOf(scope)} now; tokens without it are refused with 403", WireEffect.Breaking);
        }

        foreach (var scope in old.Scopes.Except(current.Scopes))
        {
            add(prefix + "security-scope-removed", DiagnosticRules.RequestWidened, $"no longer needs the scope {ScopeOf(scope)}", WireEffect.Safe);
        }
    }

    /// <summary>A scope stands behind the name of its scheme.</summary>
    private static string ScopeOf(string scope)
    {
        var parts = scope.Split([' '], 2);
        return parts.Length == 2 ? $"'{parts[1]}' of '{parts[0]}'" : $"'{scope}'";
    }

    private static bool AnybodyMay(EquatableArray<SecurityAlternative> alternatives) =>
        alternatives.Count == 0 || alternatives.Any(one => one.Schemes.Count == 0);

    private static string Words(SecurityAlternative alternative) => string.Join(" and ", alternative.Schemes.Select(name => $"'{name}'"));
}
