using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes an open enum.</summary>
internal static class EnumEmitter
{
    public static void Write(SourceWriter writer, EnumPlan plan)
    {
        DocComment.Write(writer, "summary", plan.Description);
        writer.Line("/// <param name=\"Value\">The value in JSON; values that the spec does not list are kept.</param>");
        writer.Line($"[JsonConverter(typeof(CodecConverter<{plan.Name}, EnumCodec<{plan.Name}>>))]");
        Deprecation.Write(writer, plan.IsDeprecated);
        using (writer.Braces($"public readonly partial record struct {plan.Name}(string Value) : IOpenEnum<{plan.Name}>"))
        {
            foreach (var value in plan.Values)
            {
                writer.Line($"/// <summary><c>{XmlText.Escape(value.Wire)}</c></summary>");
                writer.Line($"public static {plan.Name} {value.Name} => new(Values.{value.Name});");
            }

            writer.LineIf(plan.Values.Count > 0, "");
            writer.Line("/// <summary>Creates a value, whether the spec lists it or not.</summary>");
            writer.Line($"public static implicit operator {plan.Name}(string value) => new(value);").Line();
            writer.Line($"static {plan.Name} IOpenEnum<{plan.Name}>.Of(string value) => new(value);").Line();
            WriteIsKnown(writer, plan);
            writer.Line("/// <summary>The value in JSON.</summary>");
            writer.Line("public override string ToString() => Value ?? \"\";");
            WriteValues(writer, plan);
        }
    }

    /// <summary>The compiler takes minutes for a pattern of thousands of texts.</summary>
    private static void WriteIsKnown(SourceWriter writer, EnumPlan plan)
    {
        const int LongestPattern = 64;
        var names = plan.Values.Select(value => "Values." + value.Name).ToList();
        if (names.Count > LongestPattern)
        {
            writer.Call("private static readonly HashSet<string> Known = new", ["StringComparer.Ordinal"], "");
            using (writer.Braces(null, "};"))
            {
                names.ForEach(name => writer.Line(name + ","));
            }
        }

        writer.Line("/// <summary>True when the spec lists the value.</summary>");
        writer.Line(names.Count > LongestPattern
            ? "public bool IsKnown => Value is not null && Known.Contains(Value);"
            : $"public bool IsKnown => Value is {string.Join(" or ", names)};").Line();
    }

    private static void WriteValues(SourceWriter writer, EnumPlan plan)
    {
        writer.Line().Line("/// <summary>The values that the spec lists, as constants for use in <c>switch</c>.</summary>");
        using (writer.Braces("public static class Values"))
        {
            foreach (var value in plan.Values)
            {
                writer.Line($"public const string {value.Name} = {Literal.Of(value.Wire)};");
            }
        }
    }
}
