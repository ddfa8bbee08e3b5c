using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares by which credentials an operation can be called.</summary>
internal static class SecurityComparer
{
    /// <param name="old">The operation before.</param>
    /// <param name="current">The operation after.</param>
    /// <param name="add">Is told slug, rule, what happened and the effect on calls.</param>
    public static void Compare(Operation old, Operation current, Action<string, Rule, string, WireEffect> add)
    {
        if (old.Security == current.Security)
        {
            return;
        }

        // Whoever could call without a credential cannot when the first alternative comes.
        var (was, isNow) = (AnybodyMay(old), AnybodyMay(current));
        foreach (var one in current.Security.Where(one => one.Schemes.Count > 0 && !old.Security.Contains(one)))
        {
            add("api-security-added", was && !isNow ? Rules.SecurityAdded : Rules.OptionalMemberAdded,
                was && !isNow ? $"needs {Words(one)} now; calls without it fail with 401" : $"can be called with {Words(one)} now",
                was && !isNow ? WireEffect.Breaking : WireEffect.Safe);
        }

        var isStillOpen = isNow || current.Security.Any(old.Security.Contains);
        foreach (var one in old.Security.Where(one => one.Schemes.Count > 0 && !current.Security.Contains(one)))
        {
            add("api-security-removed", isNow ? Rules.RequestWidened : Rules.SecurityAdded,
                isNow ? $"no longer needs {Words(one)}" : $"can no longer be called with {Words(one)}",
                isNow ? WireEffect.Safe : isStillOpen ? WireEffect.Risky : WireEffect.Breaking);
        }
    }

    private static bool AnybodyMay(Operation operation) =>
        operation.Security.Count == 0 || operation.Security.Any(one => one.Schemes.Count == 0);

    private static string Words(SecurityAlternative alternative) => string.Join(" and ", alternative.Schemes.Select(name => $"'{name}'"));
}
