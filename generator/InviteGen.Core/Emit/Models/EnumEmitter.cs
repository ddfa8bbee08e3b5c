using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Models;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes an open enum and its codec.</summary>
internal static class EnumEmitter
{
    public static void Write(SourceWriter writer, EnumPlan plan)
    {
        DocComment.Write(writer, "summary", plan.Description);
        writer.Line("/// <param name=\"Value\">The value on the wire; one that the spec does not know is kept as it is.</param>");
        writer.Line($"[JsonConverter(typeof(CodecConverter<{plan.Name}, {plan.Name}Json>))]");
        Deprecation.Write(writer, plan.IsDeprecated);
        using (writer.Braces($"public readonly partial record struct {plan.Name}(string Value)"))
        {
            foreach (var value in plan.Values)
            {
                writer.Line($"/// <summary><c>{DocComment.Escape(value.Wire)}</c></summary>");
                writer.Line($"public static {plan.Name} {value.Name} => new(Values.{value.Name});").Line();
            }

            writer.Line("/// <summary>Takes any value, known or not.</summary>");
            writer.Line($"public static implicit operator {plan.Name}(string value) => new(value);").Line();
            var known = string.Join(" or ", plan.Values.Select(value => "Values." + value.Name));
            writer.Line("/// <summary>True when the spec names the value.</summary>");
            writer.Line($"public bool IsKnown => Value is {known};");
            writer.Line().Line("/// <summary>The value on the wire.</summary>");
            writer.Line("public override string ToString() => Value ?? \"\";");
            WriteValues(writer, plan);
        }

        WriteCodec(writer, plan.Name);
    }

    private static void WriteValues(SourceWriter writer, EnumPlan plan)
    {
        writer.Line().Line("/// <summary>The values that the spec names, as constants for <c>switch</c>.</summary>");
        using (writer.Braces("public static class Values"))
        {
            foreach (var value in plan.Values)
            {
                writer.Line($"public const string {value.Name} = {Literal.Of(value.Wire)};");
            }
        }
    }

    private static void WriteCodec(SourceWriter writer, string name)
    {
        using (writer.Braces($"internal readonly struct {name}Json : IJsonCodec<{name}>"))
        {
            writer.Lines(
                $"""
                public static {name} Read(ref Utf8JsonReader reader) => new(StringCodec.Read(ref reader));

                public static void Write(Utf8JsonWriter writer, {name} value) => StringCodec.Write(writer, value.Value);
                """);
        }
    }
}
