using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes the codec of a union: only the directions in which its values travel.</summary>
internal static class CaseHierarchyJsonEmitter
{
    public static void Write(SourceWriter writer, CaseHierarchyPlan plan, bool bothWays)
    {
        var usage = plan.CodecOf(bothWays);
        using (writer.Braces($"internal readonly struct {plan.Name}Json : IJsonCodec<{plan.Name}>"))
        {
            if (usage.HasFlag(Direction.Response))
            {
                WriteReader(writer, plan);
            }

            if (usage.HasFlag(Direction.Request))
            {
                WriteWriter(writer, plan);
            }
        }
    }

    private static void WriteReader(SourceWriter writer, CaseHierarchyPlan plan)
    {
        using (writer.Braces($"public static {plan.Name} Read(ref Utf8JsonReader reader)"))
        using (writer.Braces("switch (reader.TokenType)"))
        {
            var isNamed = plan.Discriminator.Length > 0;
            if (isNamed)
            {
                WriteNamed(writer, plan);
            }

            // An object without a mark of its own could be any of them: it is kept as unknown.
            foreach (var one in plan.Cases
                .Where(one => !isNamed || one.Form != JsonForm.Object)
                .Where(one => !one.NeedsOneDiscriminant || one.Discriminants.Count > 0))
            {
                writer.Line($"case {Token(one.Form)}{Condition(one)}: return {Construct(plan, one)};");
            }

            writer.Line($"default: return new {plan.Name}.Unknown(AnyCodec.ReadUnknown<{plan.Name}>(ref reader));");
        }
    }

    private static void WriteNamed(SourceWriter writer, CaseHierarchyPlan plan)
    {
        writer.Line("case JsonTokenType.StartObject:");
        using (writer.Indent())
        using (writer.Braces($"return JsonShape.Text(reader, {Literal.Of(plan.Discriminator)}u8) switch", "};"))
        {
            foreach (var one in plan.Cases.Where(one => one.Values.Count > 0))
            {
                writer.Line($"{string.Join(" or ", one.Values.Select(Literal.Of))} => {Construct(plan, one)},");
            }

            writer.Line($"_ => new {plan.Name}.Unknown(AnyCodec.ReadUnknown<{plan.Name}>(ref reader)),");
        }
    }

    private static string Construct(CaseHierarchyPlan plan, HierarchyCasePlan one) =>
        $"new {plan.Name}.{one.Name}({one.Type.AnnotatedCodec}.Read(ref reader))";

    private static string Token(JsonForm form) => form switch
    {
        JsonForm.String => "JsonTokenType.String",
        JsonForm.Number => "JsonTokenType.Number",
        JsonForm.Boolean => "JsonTokenType.True or JsonTokenType.False",
        JsonForm.Array => "JsonTokenType.StartArray",
        _ => "JsonTokenType.StartObject",
    };

    private static string Condition(HierarchyCasePlan one)
    {
        var marks = one.Discriminants.Select(Question).ToList();
        return marks.Count == 0 ? "" : " when " + string.Join(one.NeedsOneDiscriminant ? " || " : " && ", marks);
    }

    private static string Question(DiscriminantPlan mark)
    {
        var name = $"reader, {Literal.Of(mark.Name)}u8";
        return mark switch
        {
            { Text: { } text } => $"JsonShape.Is({name}, {Literal.Of(text)}u8)",
            { Literal: { } literal } => $"JsonShape.IsLiteral({name}, {Literal.Of(literal)}u8)",
            { Form: not JsonForm.Any } => $"JsonShape.Has({name}, {Token(mark.Form).Replace(" or JsonTokenType.False", "")})",
            _ => $"JsonShape.Has({name})",
        };
    }

    private static void WriteWriter(SourceWriter writer, CaseHierarchyPlan plan)
    {
        using (writer.Braces($"public static void Write(Utf8JsonWriter writer, {plan.Name} value)"))
        using (writer.Braces("switch (value)"))
        {
            foreach (var one in plan.Cases)
            {
                writer.Line($"case {plan.Name}.{one.Name} one: {one.Type.AnnotatedCodec}.Write(writer, one.Value); break;");
            }

            writer.Line($"case {plan.Name}.Unknown one: AnyCodec.Write(writer, one.Value); break;");
        }
    }
}
