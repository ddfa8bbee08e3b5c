using System.Globalization;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>
/// Writes the checks of one value. What is inside it reports relative to itself and is moved under it afterwards.
/// </summary>
internal static class CheckEmitter
{
    /// <summary>The JSON pointer of the value itself, as a C# literal.</summary>
    public const string Itself = "\"\"";

    /// <param name="writer">Where to.</param>
    /// <param name="plan">What is looked at.</param>
    /// <param name="access">The value as C#.</param>
    /// <param name="at">Its JSON pointer as a C# literal.</param>
    /// <param name="depth">How many loops stand around it.</param>
    public static void Write(SourceWriter writer, ValidationPlan plan, string access, string at, int depth = 0)
    {
        Write(writer, plan.Checks, access, at);
        if (plan.Model.Length > 0)
        {
            WriteModel(writer, plan.Model, access, at);
        }

        if (plan.Items is { } items)
        {
            WriteItems(writer, items, access, at, depth);
        }
    }

    /// <summary>Writes checks of the value itself.</summary>
    public static void Write(SourceWriter writer, IEnumerable<CheckPlan> checks, string access, string at)
    {
        foreach (var check in checks)
        {
            writer.Line(CheckCall.Of(check, access, at));
        }
    }

    private static void WriteModel(SourceWriter writer, string model, string access, string at)
    {
        var place = at == Itself ? "" : ", " + at;
        writer.Line($"{model}Validator.Validate({access}, ref errors{place});");
    }

    private static void WriteItems(SourceWriter writer, ItemsPlan items, string access, string at, int depth)
    {
        var suffix = Suffix(depth);
        var (header, key, value) = items.IsMap
            ? ($"foreach (var (key{suffix}, item{suffix}) in {access})", "key" + suffix, null)
            : ($"for (var i{suffix} = 0; i{suffix} < {access}.Count; i{suffix}++)", "i" + suffix, $"{access}[i{suffix}]");
        using (writer.Braces(header))
        {
            writer.Line($"var mark{suffix} = errors.Count;");
            writer.LineIf(value is not null, $"var item{suffix} = {value};");
            WriteGuarded(writer, items, "item" + suffix, depth + 1);
            writer.Line($"errors.PrefixFrom(mark{suffix}, {at}, {key});");
        }
    }

    private static void WriteGuarded(SourceWriter writer, ItemsPlan items, string item, int depth)
    {
        if (items.Guard == NullGuard.None)
        {
            Write(writer, items.Item, item, Itself, depth);
            return;
        }

        var present = items.Guard == NullGuard.Skip ? "present" + Suffix(depth - 1) : item;
        using (writer.Braces(items.Guard == NullGuard.Skip
            ? $"if ({item} is {{ }} {present})"
            : $"if (Check.NotNull(ref errors, {Itself}, {item}))"))
        {
            Write(writer, items.Item, present, Itself, depth);
        }
    }

    /// <summary>What tells the locals of inner loops from those of outer ones.</summary>
    private static string Suffix(int depth) => depth == 0 ? "" : "_" + (depth + 1).ToString(CultureInfo.InvariantCulture);
}
