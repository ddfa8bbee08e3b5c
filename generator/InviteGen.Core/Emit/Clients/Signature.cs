using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>The head of an operation's methods: the same in the interface and in the client.</summary>
internal static class Signature
{
    /// <summary>The plain method: the value of a success, or an exception.</summary>
    public static void WritePlain(SourceWriter writer, OperationPlan plan, string before, string after) =>
        writer.PackedCall($"{before}{TypeText.Task(plan.PlainResult)} {plan.PlainMethod}", Parameters(plan.Arguments), after);

    /// <summary>The full method: every status as a case.</summary>
    public static void WriteFull(SourceWriter writer, OperationPlan plan, string before, string after) =>
        writer.PackedCall($"{before}{TypeText.Task(plan.FullResult)} {plan.FullMethod}", Parameters(plan.Arguments), after);

    /// <summary>The method that returns the items of a sequence.</summary>
    public static void WriteSequence(SourceWriter writer, OperationPlan plan, string before, string after) =>
        writer.PackedCall($"{before}IAsyncEnumerable<{plan.Sequence!.Item.Text()}> {plan.Sequence.Name}", Parameters(plan.Arguments),
            after);

    /// <summary>The arguments in the order of the parameters.</summary>
    public static string Arguments(OperationPlan plan, string cancellationToken = "cancellationToken") =>
        string.Join(", ", plan.Arguments.Select(argument => argument.Name).Append(cancellationToken));

    /// <summary>The types of the parameters, which tell overloads apart.</summary>
    public static IEnumerable<string> Types(OperationPlan plan) =>
        plan.Arguments.Select(argument => argument.Type.Text()).Append("CancellationToken");

    /// <summary>The parameters of a method.</summary>
    public static List<string> Parameters(IEnumerable<ArgumentPlan> arguments) => arguments
        .Select(argument => $"{argument.Type.Text()} {argument.Name}{(argument.IsRequired ? "" : " = null")}")
        .Append("CancellationToken cancellationToken = default")
        .ToList();
}
