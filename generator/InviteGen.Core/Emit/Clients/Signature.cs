using InviteGen.Core.CSharp.Operations;

namespace InviteGen.Core.Emit.Clients;

/// <summary>The head of an operation's methods: the same in the interface and in the client.</summary>
internal static class Signature
{
    /// <summary>What the plain method returns.</summary>
    public static string PlainResult(OperationPlan plan) => plan switch
    {
        { ReturnsResponse: true } => $"Task<{plan.ResponseName}>",
        { Result: { } type } => $"Task<{type.Annotated}>",
        _ => "Task",
    };

    /// <summary>The plain method: the value of a success, or an exception.</summary>
    public static string Plain(OperationPlan plan) => $"{PlainResult(plan)} {plan.Name}Async({Parameters(plan)})";

    /// <summary>The full method: every status as a case.</summary>
    public static string Full(OperationPlan plan) => $"Task<{plan.ResponseName}> {plan.Name}ResponseAsync({Parameters(plan)})";

    /// <summary>The arguments in the order of the parameters.</summary>
    public static string Arguments(OperationPlan plan) => string.Join(", ", Ordered(plan).Select(parameter => parameter.Name).Append("cancellationToken"));

    /// <summary>Every argument with its documentation; what must be given stands first.</summary>
    public static IEnumerable<(string Name, string Text)> Documented(OperationPlan plan) =>
        Ordered(plan).Select(parameter => (parameter.Name.TrimStart('@'), parameter.Description));

    private static string Parameters(OperationPlan plan)
    {
        var parameters = Ordered(plan).Select(parameter =>
            parameter.IsRequired ? $"{parameter.Type} {parameter.Name}" : $"{parameter.Type} {parameter.Name} = null");
        return string.Join(", ", parameters.Append("CancellationToken cancellationToken = default"));
    }

    private static IEnumerable<(string Name, string Type, bool IsRequired, string Description)> Ordered(OperationPlan plan)
    {
        var parameters = plan.Parameters.Select(parameter =>
            (parameter.Name, Type: parameter.Declared, parameter.Source.IsRequired, parameter.Source.Description));
        var body = plan.Body is { } one
            ? new[] { (one.Name, Type: one.Declared, one.IsRequired, one.Description) }
            : [];
        return parameters.Where(parameter => parameter.IsRequired)
            .Concat(body.Where(parameter => parameter.IsRequired))
            .Concat(body.Where(parameter => !parameter.IsRequired))
            .Concat(parameters.Where(parameter => !parameter.IsRequired));
    }
}
