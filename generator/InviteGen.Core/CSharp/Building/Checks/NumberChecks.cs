using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Checks;

/// <summary>Plans the checks of numbers and booleans.</summary>
internal static class NumberChecks
{
    /// <summary>The limits on a number of the type.</summary>
    public static IEnumerable<CheckPlan> Limits(NumberLimits limits, ScalarType type)
    {
        // An integer is at least 0.5 when it is at least 1, and more than 0.5 when it is more than 0.
        (CheckKind Kind, string? Limit, Func<decimal, decimal> Rounding)[] all =
        [
            (CheckKind.Minimum, limits.Minimum, decimal.Ceiling), (CheckKind.Maximum, limits.Maximum, decimal.Floor),
            (CheckKind.ExclusiveMinimum, limits.ExclusiveMinimum, decimal.Floor),
            (CheckKind.ExclusiveMaximum, limits.ExclusiveMaximum, decimal.Ceiling),
            (CheckKind.MultipleOf, limits.MultipleOf, WholeStep),
        ];
        return all
            .Where(limit => limit.Limit is not null)
            .Select(limit => (limit.Kind, Limit: ScalarLiteral.Limit(limit.Limit!, type, limit.Rounding)))
            .Where(limit => limit.Limit is not null && !(limit.Kind == CheckKind.MultipleOf && IsEveryInteger(limit.Limit)))
            .Select(limit => new NumberCheck(limit.Kind, limit.Limit!));
    }

    /// <summary>Numbers and booleans have no names, so they do not become enums, and are compared.</summary>
    public static IEnumerable<CheckPlan> Values(EquatableArray<JsonLiteral> allowed, ScalarType type)
    {
        var values = allowed.Select(value => ScalarLiteral.Of(value, type)).OfType<ScalarLiteral>().Distinct().ToList();
        var isEveryValue = type == ScalarType.Boolean && values.Count == 2;
        return values.Count == allowed.Count && values.Count > 0 && !isEveryValue
            ? [new EnumCheck(values.ToEquatableArray(), string.Join(", ", allowed))]
            : [];
    }

    private static bool IsEveryInteger(ScalarLiteral step) =>
        step is { Type: ScalarType.Int32 or ScalarType.Int64, Value: "0" or "1" };

    /// <summary>The integers among the multiples of 2.5 are the multiples of 5.</summary>
    private static decimal WholeStep(decimal step)
    {
        var (whole, scale) = (Math.Abs(step), 1m);
        while (whole != decimal.Truncate(whole))
        {
            (whole, scale) = (whole * 10, scale * 10);
        }

        var (divisor, rest) = (whole, scale);
        while (rest != 0)
        {
            (divisor, rest) = (rest, divisor % rest);
        }

        return whole / divisor;
    }
}
