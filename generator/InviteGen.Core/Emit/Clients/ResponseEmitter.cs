using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Operations;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the type of an operation's response: a case for each documented status.</summary>
internal static class ResponseEmitter
{
    public static void Write(SourceWriter writer, OperationPlan plan)
    {
        writer.Line($"/// <summary>What {DocComment.Escape(plan.Key)} answers.</summary>");
        using (writer.Braces($"public abstract partial class {plan.ResponseName} : ApiResponse"))
        {
            using (writer.Braces($"private {plan.ResponseName}(ResponseInfo info) : base(info)"))
            {
            }

            foreach (var one in plan.Cases)
            {
                WriteCase(writer, plan.ResponseName, one);
                if (one.InnerError is { } inner)
                {
                    WriteInnerError(writer, plan.ResponseName, one, inner);
                }
            }

            writer.Line("/// <summary>A status that the spec does not name, or an error whose body is not as the spec says.</summary>");
            using (writer.Braces($"public sealed class Undocumented : {plan.ResponseName}"))
            {
                WriteConstructor(writer, "Undocumented");
            }
        }
    }

    private static void WriteCase(SourceWriter writer, string response, CasePlan one)
    {
        DocComment.Write(writer, "summary", $"{one.Status}: {one.Description}");
        using (writer.Braces($"public sealed class {one.Name} : {response}"))
        {
            if (one.Type is not { } type)
            {
                WriteConstructor(writer, one.Name);
                return;
            }

            writer.Line("/// <summary>Makes the response, for tests.</summary>");
            writer.Line($"public {one.Name}(ResponseInfo info, {type.Annotated} value) : base(info) => Value = value;").Line();
            writer.Line("/// <summary>The body.</summary>");
            writer.Line($"public {type.Annotated} Value {{ get; }}");
            if (!one.IsSuccess || one.Status == "default")
            {
                WriteException(writer, type.Annotated, "Value");
            }
        }
    }

    private static void WriteInnerError(SourceWriter writer, string response, CasePlan one, InnerErrorPlan inner)
    {
        DocComment.Write(writer, "summary", $"{one.Status}, but its body says that the call failed.");
        using (writer.Braces($"public sealed class {inner.Name} : {response}"))
        {
            writer.Line("/// <summary>Makes the response, for tests.</summary>");
            using (writer.Braces(
                $"public {inner.Name}(ResponseInfo info, {one.Type!.Annotated} value, {inner.Type.Annotated} error) : base(info)"))
            {
                writer.Line("Value = value;").Line("Error = error;");
            }

            writer.Line("/// <summary>The body.</summary>");
            writer.Line($"public {one.Type.Annotated} Value {{ get; }}");
            writer.Line().Line("/// <summary>What the body says went wrong.</summary>");
            writer.Line($"public {inner.Type.Annotated} Error {{ get; }}");
            writer.Line().Line("/// <inheritdoc/>");
            writer.Line("public override bool IsSuccess => false;");
            WriteException(writer, inner.Type.Annotated, "Error", ", \"the body says that the call failed.\"");
        }
    }

    private static void WriteConstructor(SourceWriter writer, string name)
    {
        writer.Line("/// <summary>Makes the response, for tests.</summary>");
        using (writer.Braces($"public {name}(ResponseInfo info) : base(info)"))
        {
        }
    }

    private static void WriteException(SourceWriter writer, string type, string member, string reason = "") => writer
        .Line().Line("/// <inheritdoc/>")
        .Line($"public override ApiException ToException() => new ApiException<{type}>(Info, {member}{reason});");
}
