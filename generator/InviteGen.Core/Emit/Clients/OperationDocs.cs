using InviteGen.Core.CSharp.Operations;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes what an operation's methods say of themselves.</summary>
internal static class OperationDocs
{
    public static void WritePlain(SourceWriter writer, OperationPlan plan)
    {
        WriteCommon(writer, plan);
        var success = plan.Cases.FirstOrDefault(one => one.IsSuccess);
        if (plan.Result is not null || plan.ReturnsResponse)
        {
            DocComment.Write(writer, "returns", success?.Description ?? "");
        }

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

        Deprecation.Write(writer, plan.IsDeprecated);
    }

    public static void WriteFull(SourceWriter writer, OperationPlan plan)
    {
        // What it does and takes is said once; what it returns and throws differs.
        var parameters = string.Join(", ", Signature.Types(plan)).Replace('<', '{').Replace('>', '}');
        writer.Line($"/// <inheritdoc cref=\"{plan.Name}Async({parameters})\" path=\"/*[not(self::returns or self::exception)]\"/>");
        writer.Line("/// <returns>Every documented status as a case of its own, and one for those that are not documented.</returns>");
        Deprecation.Write(writer, plan.IsDeprecated);
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
