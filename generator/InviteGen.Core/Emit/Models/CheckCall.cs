using System.Globalization;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes a check as a call of the support code.</summary>
internal static class CheckCall
{
    /// <summary>The statement.</summary>
    /// <param name="check">The check.</param>
    /// <param name="access">The value as C#.</param>
    /// <param name="at">Its JSON pointer as a C# literal.</param>
    public static string Of(CheckPlan check, string access, string at)
    {
        var codec = check is AssertionCheck { IsJson: false } assertion ? $"<{assertion.Type.TextAndCodec()}>" : "";
        var arguments = Arguments(check).Select(argument => ", " + argument);
        return $"Check.{check.Kind}{codec}(ref errors, {at}, {access}{Member(check)}{string.Concat(arguments)});";
    }

    /// <summary>What of the value is looked at.</summary>
    private static string Member(CheckPlan check) => check switch
    {
        { Kind: CheckKind.MinLength or CheckKind.MaxLength } => "",
        CountCheck => ".Count",
        EnumCheck values => " is " + string.Join(" or ", values.Values.Select(Literal.Of)),
        _ => "",
    };

    private static string[] Arguments(CheckPlan check) => check switch
    {
        CountCheck count => [count.Limit.ToString(CultureInfo.InvariantCulture)],
        NumberCheck number => [Literal.Of(number.Limit)],
        PatternCheck pattern => [pattern.Field],
        AssertionCheck assertion => [assertion.Field],
        EnumCheck values => [Literal.Of(values.Shown)],
        ConstCheck constant => [Literal.Of(constant.Value), Literal.Of(constant.Json)],
        KeyCheck key => [Literal.Of(key.Key)],
        UniqueByCheck unique =>
        [
            $"static item => item.{unique.Member}",
            Literal.Of(unique.Pointer),
            .. unique.IsText ? ["StringComparer." + (unique.IgnoresCase ? "OrdinalIgnoreCase" : "Ordinal")] : Array.Empty<string>(),
        ],
        _ => [],
    };
}
