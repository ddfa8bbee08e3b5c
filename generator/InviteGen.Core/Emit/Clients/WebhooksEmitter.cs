using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Webhooks;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the class that reads what the API sends, and writes the answers.</summary>
internal static class WebhooksEmitter
{
    public static string Write(ClientPlan plan)
    {
        var writer = SourceFile.Start(plan.Target, "System.Text.Json");
        writer.Line($"/// <summary>Reads the requests that {DocComment.Escape(plan.Title)} sends to its users.</summary>");
        using (writer.Braces($"public static class {plan.WebhooksName}"))
        {
            for (var i = 0; i < plan.Webhooks.Count; i++)
            {
                writer.LineIf(i > 0, "");
                WriteRead(writer, plan.Webhooks[i]);
                foreach (var answer in plan.Webhooks[i].Answers)
                {
                    writer.LineIf(plan.Webhooks[i].Type is not null || answer != plan.Webhooks[i].Answers[0], "");
                    WriteAnswer(writer, plan.Webhooks[i], answer);
                }
            }
        }

        return writer.ToString();
    }

    private static void WriteRead(SourceWriter writer, WebhookPlan webhook)
    {
        if (webhook.Type is not { } type)
        {
            return;
        }

        var source = webhook.Source;
        var summary = source.Summary.Length > 0 ? source.Summary : DocComment.FirstParagraph(source.Description);
        DocComment.Write(writer, "summary", summary, source.Name);
        if (source.Description.Length > 0 && source.Description.Trim() != summary)
        {
            DocComment.Write(writer, "remarks", source.Description);
        }

        var sender = source.Operation.Length == 0 ? "" : $" {source.Operation} asks for it; it is sent to {source.Address}.";
        DocComment.Write(writer, "param name=\"body\"", $"What the {source.Method} request brings, in UTF-8.{sender}");
        writer.Line("/// <exception cref=\"JsonReadException\">It is not what the spec says.</exception>");
        Deprecation.Write(writer, source.IsDeprecated);
        writer.Line($"public static {type.Annotated} {webhook.ReadMethod}(ReadOnlySpan<byte> body) =>");
        using (writer.Indent())
        {
            writer.Line($"WebhookBody.Read<{type.Annotated}, {type.AnnotatedCodec}>(body);");
        }
    }

    private static void WriteAnswer(SourceWriter writer, WebhookPlan webhook, AnswerPlan answer)
    {
        DocComment.Write(writer, "summary", $"The body of the answer {answer.Status} to {webhook.Source.Name}: {answer.Description}");
        Deprecation.Write(writer, webhook.Source.IsDeprecated);
        writer.Line($"public static byte[] {answer.WriteMethod}({answer.Type.Annotated} value) =>");
        using (writer.Indent())
        {
            writer.Line($"WebhookBody.Write<{answer.Type.Annotated}, {answer.Type.AnnotatedCodec}>(value);");
        }
    }
}
