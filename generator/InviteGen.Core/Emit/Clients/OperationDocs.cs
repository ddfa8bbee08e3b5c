using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the documentation of an operation's methods.</summary>
internal static class OperationDocs
{
    /// <summary>Writes the documentation of a method.</summary>
    public static void Write(SourceWriter writer, OperationPlan plan, MethodKind kind)
    {
        switch (kind)
        {
            case MethodKind.Plain:
                WritePlain(writer, plan);
                break;
            case MethodKind.Full:
                WriteFull(writer, plan);
                break;
            default:
                WriteSequence(writer, plan, plan.Sequence!);
                break;
        }
    }

    private static void WritePlain(SourceWriter writer, OperationPlan plan)
    {
        WriteCommon(writer, plan);
        if (plan.Result is not null || plan.ReturnsResponse)
        {
            DocComment.Write(writer, "returns", ReturnText.Of(plan.Cases.FirstOrDefault(one => one.IsSuccess)?.Description ?? ""));
        }

        WriteExceptions(writer, plan);
        Deprecation.Write(writer, plan.IsDeprecated);
    }

    private static void WriteFull(SourceWriter writer, OperationPlan plan)
    {
        WriteReference(writer, plan);
        writer.Line("/// <returns>The response: a case for each documented status, and one for all others.</returns>");
        Deprecation.Write(writer, plan.IsDeprecated);
    }

    /// <summary>Where there is no plain method, this one has its documentation.</summary>
    private static void WriteSequence(SourceWriter writer, OperationPlan plan, SequencePlan sequence)
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
            ReturnText.Of(sequence.Description).Then(
                DocText.Plain("The items as they arrive. The request is sent again each time you enumerate them.")));
        WriteExceptions(writer, plan);
        Deprecation.Write(writer, plan.IsDeprecated);
    }

    /// <summary>What an operation does, and its parameters, are documented once.</summary>
    private static void WriteReference(SourceWriter writer, OperationPlan plan)
    {
        // A cref cannot name nullable arrays; a reference type is the same with and without its question mark.
        var parameters = string.Join(", ", Signature.Types(plan)).Replace('<', '{').Replace('>', '}').Replace("[]?", "[]");
        writer.Line($"/// <inheritdoc cref=\"{plan.MainMethod}({parameters})\" path=\"/*[not(self::returns or self::exception)]\"/>");
    }

    private static void WriteExceptions(SourceWriter writer, OperationPlan plan)
    {
        foreach (var failure in plan.Cases.Where(one => !one.IsSuccess))
        {
            var type = failure.Type is null ? "ApiException" : "ApiException{TError}";
            DocComment.Write(writer, $"exception cref=\"{type}\"", DocText.Of(failure.Description).Behind($"{failure.Status}:"));
        }

        writer.Line("/// <exception cref=\"ApiException\">The status is not documented, or the body cannot be read.</exception>");
        if (plan.IsValidated)
        {
            writer.Line("/// <exception cref=\"RequestValidationException\">"
                + "The request breaks a constraint of the spec; it was not sent.</exception>");
        }

        foreach (var one in plan.Cases.Where(one => one.InnerError is not null))
        {
            DocComment.Write(writer, "exception cref=\"ApiException{TError}\"", DocText.Plain($"{one.Status} with an error in its body."));
        }
    }

    private static void WriteCommon(SourceWriter writer, OperationPlan plan)
    {
        DocComment.WriteSummary(writer, plan.Summary, plan.Description, plan.Key);
        foreach (var argument in plan.Arguments)
        {
            var name = argument.Name.TrimStart('@');
            DocComment.Write(writer, $"param name=\"{name}\"", DocText.Of(argument.Description).Or(name));
        }

        writer.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>");
    }
}
