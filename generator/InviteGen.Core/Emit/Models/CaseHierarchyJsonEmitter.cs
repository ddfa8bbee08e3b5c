using InviteGen.Core.Contract.Schemas;
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
        var any = one.AnyDiscriminant.Select(Question).ToList();
        if (any.Count > 0)
        {
            questions.Add(any.Count > 1 && questions.Count > 0 ? $"({string.Join(" || ", any)})" : string.Join(" || ", any));
        }

        return questions.Count == 0 ? "" : " when " + string.Join(" && ", questions);
    }

    private static string Question(DiscriminantPlan discriminant)
    {
        var name = $"reader, {Literal.Of(discriminant.Name)}u8";
        return discriminant switch
        {
            { Values.Count: 1 } => IsValue(name, discriminant.Values[0]),
            { Values.Count: > 1 } when discriminant.Values.All(value => value.IsText) =>
                $"JsonShape.Value({name}) is {string.Join(" or ", discriminant.Values.Select(value => Literal.Of(value.Text)))}",
            { Values.Count: > 1 } => $"({string.Join(" || ", discriminant.Values.Select(value => IsValue(name, value)))})",
            { Form: not JsonForm.Any } => $"JsonShape.Has({name}, {Token(discriminant.Form).Replace(" or JsonTokenType.False", "")})",
            _ => $"JsonShape.Has({name})",
        };
    }

    private static string IsValue(string name, JsonLiteral value) => value.IsText
        ? $"JsonShape.Is({name}, {Literal.Of(value.Text)}u8)"
        : $"JsonShape.IsLiteral({name}, {Literal.Of(value.Json)}u8)";

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
