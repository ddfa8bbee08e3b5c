using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes an open enum.</summary>
internal static class EnumEmitter
{
    /// <summary>The compiler takes minutes for a pattern of thousands of texts.</summary>
    private const int LongestPattern = 64;

    private const int NamesInLine = 8;

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
                // A client has thousands of values: one line says all of each.
                var summary = DocComment.Inline("summary", $"<c>{XmlText.Escape(value.Wire)}</c>");
                writer.Line($"{summary} public static {plan.Name} {value.Name} => new(Values.{value.Name});");
            }

            writer.LineIf(plan.Values.Count > 0, "");
            writer.Line("private readonly string? _value = OpenEnum.Stored(Value);");
            WriteMember(writer, "The value in JSON. An enum that was never set is an empty text.", "string Value => _value ?? \"\";");
            WriteIsKnown(writer, plan);
            WriteConversions(writer, plan);
            writer.Line("public override string ToString() => Value;").Line();
            WriteValues(writer, plan);
        }
    }

    private static void WriteMember(SourceWriter writer, string summary, string member) =>
        writer.Line($"/// <summary>{summary}</summary>").Line("public " + member);

    /// <summary>
    /// The implicit conversion must give a nullable enum: with one that gives the enum itself, the type of
    /// <c>condition ? Mode.Fast : null</c> would be the enum, and null would become one of its values.
    /// </summary>
    private static void WriteConversions(SourceWriter writer, EnumPlan plan)
    {
        WriteMember(
            writer, "Creates a value, whether the spec lists it or not; null gives null.",
            $"static implicit operator {plan.Name}?(string? value) => value is null ? null : new(value);");
        WriteMember(
            writer, "Creates a value, whether the spec lists it or not.",
            $"static explicit operator {plan.Name}(string value) => new(value);");
        writer.Line($"static {plan.Name} IOpenEnum<{plan.Name}>.Of(string value) => new(value);");
    }

    private static void WriteIsKnown(SourceWriter writer, EnumPlan plan)
    {
        var names = plan.Values.Select(value => "Values." + value.Name).ToList();
        if (names.Count > LongestPattern)
        {
            writer.Call("private static readonly HashSet<string> Known = new", ["StringComparer.Ordinal"], "");
            using (writer.Braces(null, "};"))
            {
                for (var i = 0; i < names.Count; i += NamesInLine)
                {
                    writer.Line(string.Join(", ", names.Skip(i).Take(NamesInLine)) + ",");
                }
            }
        }

        WriteMember(writer, "True when the spec lists the value.", names.Count > LongestPattern
            ? "bool IsKnown => Known.Contains(Value);"
            : $"bool IsKnown => Value is {string.Join(" or ", names)};");
    }

    private static void WriteValues(SourceWriter writer, EnumPlan plan)
    {
        writer.Line("/// <summary>The values that the spec lists, as constants for use in <c>switch</c>.</summary>");
        using (writer.Braces("public static class Values"))
        {
            foreach (var value in plan.Values)
            {
                writer.Line($"public const string {value.Name} = {Literal.Of(value.Wire)};");
            }
        }
    }
}
