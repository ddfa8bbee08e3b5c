using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Validation;

/// <summary>The fields that the checks of a type need.</summary>
/// <param name="Patterns">The regular expressions.</param>
/// <param name="Assertions">The assertions.</param>
public sealed record CheckFields(EquatableArray<PatternPlan> Patterns, EquatableArray<AssertionPlan> Assertions)
{
    /// <summary>No fields.</summary>
    public static readonly CheckFields None = new([], []);

    /// <summary>Those that some checks use.</summary>
    internal CheckFields UsedBy(IEnumerable<CheckPlan> checks)
    {
        var used = new HashSet<string?>(checks.Select(check => check.UsedField), StringComparer.Ordinal);
        return new(
            Patterns.Where(pattern => used.Contains(pattern.Field)).ToEquatableArray(),
            Assertions.Where(assertion => used.Contains(assertion.Field)).ToEquatableArray());
    }

    internal IEnumerable<string> Support =>
    [
        .. Patterns.Count > 0 ? [SupportName.TextPattern] : Array.Empty<string>(),
        .. Assertions.Count > 0 ? [SupportName.JsonRule] : Array.Empty<string>(),
    ];
}
