using InviteGen.Core.CSharp.Operations;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes what an operation's methods say of themselves.</summary>
internal static class OperationDocs
{
    public static void WritePlain(SourceWriter writer, OperationPlan plan)
    {
        WriteCommon(writer, plan);
        if (plan.Result is not null || plan.ReturnsResponse)
        {
            DocComment.Write(writer, "returns", plan.Cases.FirstOrDefault(one => one.IsSuccess)?.Description ?? "");
        }

        WriteExceptions(writer, plan);
        Deprecation.Write(writer, plan.IsDeprecated);
    }

    public static void WriteFull(SourceWriter writer, OperationPlan plan)
    {
        WriteReference(writer, plan);
        writer.Line("/// <returns>Every documented status as a case of its own, and one for those that are not documented.</returns>");
        Deprecation.Write(writer, plan.IsDeprecated);
    }

    /// <summary>Where it is the only method that returns something to work with, it says what the plain method would.</summary>
    public static void WriteSequence(SourceWriter writer, OperationPlan plan, SequencePlan sequence)
    {
        if (plan.IsOnlySequence)
        {
            WriteCommon(writer, plan);
        }
        else
        {
            WriteReference(writer, plan);
        }

        DocComment.Write(
            writer, "returns",
            $"{sequence.Description}\n\nThe items as they come. The request is sent when they are asked for, and again each time.");
        WriteExceptions(writer, plan);
        Deprecation.Write(writer, plan.IsDeprecated);
    }

    /// <summary>What an operation does and takes is said once.</summary>
    private static void WriteReference(SourceWriter writer, OperationPlan plan)
    {
        var name = plan.IsOnlySequence ? plan.Sequence!.Name : plan.Name + "Async";
        // A cref knows no nullable arrays; a reference is the same with and without its mark.
        var parameters = string.Join(", ", Signature.Types(plan)).Replace('<', '{').Replace('>', '}').Replace("[]?", "[]");
        writer.Line($"/// <inheritdoc cref=\"{name}({parameters})\" path=\"/*[not(self::returns or self::exception)]\"/>");
    }

    private static void WriteExceptions(SourceWriter writer, OperationPlan plan)
    {
        foreach (var failure in plan.Cases.Where(one => !one.IsSuccess))
        {
            var type = failure.Type is null ? "ApiException" : "ApiException{TError}";
            DocComment.Write(writer, $"exception cref=\"{type}\"", $"{failure.Status}: {failure.Description}");
        }

        writer.Line("/// <exception cref=\"ApiException\">Another status, or a body that cannot be read.</exception>");
        if (plan.IsValidated)
        {
            writer.Line("/// <exception cref=\"RequestValidationException\">"
                + "The request breaks a constraint of the spec; it was not sent.</exception>");
        }

        foreach (var one in plan.Cases.Where(one => one.InnerError is not null))
        {
            DocComment.Write(writer, "exception cref=\"ApiException{TError}\"", $"{one.Status}, with an error inside: the call failed.");
        }
    }

    private static void WriteCommon(SourceWriter writer, OperationPlan plan)
    {
        var summary = plan.Summary.Length > 0 ? plan.Summary : DocComment.FirstParagraph(plan.Description);
        DocComment.Write(writer, "summary", summary, plan.Key);
        if (plan.Description.Length > 0 && plan.Description.Trim() != summary)
        {
            DocComment.Write(writer, "remarks", plan.Description);
        }

        foreach (var argument in plan.Arguments)
        {
            var name = argument.Name.TrimStart('@');
            DocComment.Write(writer, $"param name=\"{name}\"", argument.Description, name);
        }

        writer.Line("/// <param name=\"cancellationToken\">Ends the call.</param>");
    }
}
