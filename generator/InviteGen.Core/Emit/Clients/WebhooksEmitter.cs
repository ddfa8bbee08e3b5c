using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Webhooks;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the class that reads the requests of the API, and writes the bodies of responses to them.</summary>
internal static class WebhooksEmitter
{
    public static string Write(ClientPlan plan, PieceGuard guard)
    {
        var writer = SourceFile.Start(plan.Target, "System.Text.Json");
        writer.Line(
            $"/// <summary>Reads the requests that {XmlText.Escape(plan.Title)} sends, "
            + "and writes the bodies of their responses.</summary>");
        using (writer.Braces($"public static class {plan.WebhooksName}"))
        {
            var writers = plan.Webhooks.SelectMany(webhook => Writers(writer, webhook).Select(write => (webhook, write)));
            writer.Separated(writers, one => guard.Run(ContractPiece.Of(one.webhook.Source), one.write));
        }

        return writer.ToString();
    }

    private static IEnumerable<Action> Writers(SourceWriter writer, WebhookPlan webhook)
    {
        if (webhook.Type is { } type)
        {
            yield return () => WriteRead(writer, webhook, type);
        }

        foreach (var answer in webhook.Answers)
        {
            yield return () => WriteAnswer(writer, webhook, answer);
        }
    }

    private static void WriteRead(SourceWriter writer, WebhookPlan webhook, TypeReference type)
    {
        var source = webhook.Source;
        DocComment.WriteSummary(writer, source.Summary, source.Description, source.Name);
        var sender = source.Operation.Length == 0 ? "" : $" It is a callback of {source.Operation}, sent to {source.Address}.";
        DocComment.Write(writer, "param name=\"body\"", DocText.Plain($"The body of the {source.Method} request, in UTF-8.{sender}"));
        writer.Line("/// <exception cref=\"JsonReadException\">The body does not match the spec.</exception>");
        Deprecation.Write(writer, source.IsDeprecated);
        writer.Line($"public static {type.Text()} {webhook.ReadMethod}(ReadOnlySpan<byte> body) =>");
        using (writer.Indent())
        {
            writer.Line($"WebhookBody.Read<{type.TextAndCodec()}>(body);");
        }
    }

    private static void WriteAnswer(SourceWriter writer, WebhookPlan webhook, AnswerPlan answer)
    {
        var summary = DocText.Of(answer.Description).Behind($"Writes the body of the response {answer.Status} to {webhook.Source.Name}:");
        DocComment.Write(writer, "summary", summary);
        Deprecation.Write(writer, webhook.Source.IsDeprecated);
        writer.Line($"public static byte[] {answer.WriteMethod}({answer.Type.Text()} value) =>");
        using (writer.Indent())
        {
            writer.Line($"WebhookBody.Write<{answer.Type.TextAndCodec()}>(value);");
        }
    }
}
