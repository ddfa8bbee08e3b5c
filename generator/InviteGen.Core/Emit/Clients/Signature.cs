using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>The head of an operation's methods: the same in the interface and in the client.</summary>
internal static class Signature
{
    /// <summary>Writes the head of a method.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="method">The method.</param>
    /// <param name="arguments">Its arguments; the token that cancels comes behind them.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    public static void Write(
        SourceWriter writer, MethodPlan method, IEnumerable<ArgumentPlan> arguments, string before, string after)
    {
        var result = method switch
        {
            { Kind: MethodKind.Sequence, Result: { } item } => $"IAsyncEnumerable<{item.Text()}>",
            { Result: { } type } => $"Task<{type.Text()}>",
            _ => "Task",
        };
        writer.PackedCall($"{before}{result} {method.Name}", Parameters(arguments), after);
    }

    /// <summary>The arguments in the order of the parameters.</summary>
    public static string Arguments(OperationPlan plan, string cancellationToken = "cancellationToken") =>
        string.Join(", ", plan.Arguments.Select(argument => argument.Name).Append(cancellationToken));

    /// <summary>The types of the parameters, which tell overloads apart.</summary>
    public static IEnumerable<string> Types(OperationPlan plan) =>
        plan.Arguments.Select(argument => argument.Type.Text()).Append("CancellationToken");

    private static string DefaultOf(ArgumentPlan argument) => argument switch
    {
        { Constant: { } constant } => " = " + Literal.Of(constant),
        { IsOptional: true } => " = null",
        _ => "",
    };

    private static List<string> Parameters(IEnumerable<ArgumentPlan> arguments) => arguments
        .Select(argument => $"{argument.Type.Text()} {argument.Name}{DefaultOf(argument)}")
        .Append("CancellationToken cancellationToken = default")
        .ToList();
}
