using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes the codec of a hierarchy of cases.</summary>
internal static class CaseHierarchyJsonEmitter
{
    public static void Write(SourceWriter writer, CaseHierarchyPlan plan) => CodecEmitter.Write(
        writer, plan, () => { }, () => WriteReading(writer, plan), () => WriteWriting(writer, plan));

    private static void WriteReading(SourceWriter writer, CaseHierarchyPlan plan)
    {
        using (writer.Braces("switch (reader.TokenType)"))
        {
            if (plan.Discriminator.Length > 0)
            {
                WriteNamed(writer, plan);
            }

            foreach (var one in plan.CasesByForm)
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
        $"new {plan.Name}.{one.Name}({one.Type.Codec()}.Read(ref reader))";

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
        var questions = one.Discriminants.Select(Question).ToList();
        return questions.Count == 0 ? "" : " when " + string.Join(one.NeedsOneDiscriminant ? " || " : " && ", questions);
    }

    private static string Question(DiscriminantPlan discriminant)
    {
        var name = $"reader, {Literal.Of(discriminant.Name)}u8";
        return discriminant switch
        {
            { Text: { } text } => $"JsonShape.Is({name}, {Literal.Of(text)}u8)",
            { Literal: { } literal } => $"JsonShape.IsLiteral({name}, {Literal.Of(literal)}u8)",
            { Form: not JsonForm.Any } => $"JsonShape.Has({name}, {Token(discriminant.Form).Replace(" or JsonTokenType.False", "")})",
            _ => $"JsonShape.Has({name})",
        };
    }

    private static void WriteWriting(SourceWriter writer, CaseHierarchyPlan plan)
    {
        using (writer.Braces("switch (value)"))
        {
            foreach (var one in plan.Cases)
            {
                writer.Line($"case {plan.Name}.{one.Name} one: {one.Type.Codec()}.Write(writer, one.Value); break;");
            }

            writer.Line($"case {plan.Name}.Unknown one: AnyCodec.Write(writer, one.Value); break;");
        }
    }
}
