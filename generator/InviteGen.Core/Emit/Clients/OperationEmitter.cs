using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Emit.Models;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the methods of an operation.</summary>
internal static class OperationEmitter
{
    public static void Write(SourceWriter writer, OperationPlan operation)
    {
        foreach (var method in operation.Methods)
        {
            Deprecation.Write(writer, operation.IsDeprecated);
            Signature.Write(writer, method, operation.Arguments, "public ", " =>");
            using (writer.Indent())
            {
                WriteBody(writer, operation, method.Kind);
            }
        }
    }

    private static void WriteBody(SourceWriter writer, OperationPlan operation, MethodKind kind)
    {
        switch (kind)
        {
            case MethodKind.Plain:
                writer.Line($"PlainCall.{Plain(operation)}({operation.FullMethod}({Signature.Arguments(operation)}));").Line();
                break;
            case MethodKind.Sequence:
                writer.Line(ItemsOf(operation, operation.Sequence!)).Line();
                break;
            default:
                writer.Line($"_transport.CallAsync<{operation.ResponseName}>(() =>");
                using (writer.Braces(null, $"}}, {operation.Security?.Field ?? "null"}, cancellationToken);"))
                {
                    WriteValidation(writer, operation);
                    RequestEmitter.Write(writer, operation);
                }

                break;
        }
    }

    /// <summary>No name from a spec ends in an underscore, so no argument is called like that of the function.</summary>
    private static string ItemsOf(OperationPlan operation, SequencePlan sequence)
    {
        var client = sequence.Accept.Count == 0 ? "" : $"Accepting({Literal.Of(string.Join(", ", sequence.Accept))}).";
        var call = $"{client}{operation.FullMethod}({Signature.Arguments(operation, "ct_")})";
        return $"SequenceCall.ItemsAsync<{operation.ResponseName}, {sequence.Item.Text()}>(ct_ => {call}, cancellationToken);";
    }

    private static string Plain(OperationPlan operation) => operation switch
    {
        { ReturnsResponse: true } => "DocumentedAsync",
        { Result: { } type } => $"ValueAsync<{operation.ResponseName}, {type.Text()}>",
        _ => "SuccessAsync",
    };

    private static void WriteValidation(SourceWriter writer, OperationPlan operation)
    {
        foreach (var argument in operation.Arguments.Where(argument => argument.IsGuarded))
        {
            writer.Line(Guard(argument));
        }

        var checkedParameters = operation.Parameters.Where(parameter => !parameter.Validation.IsEmpty).ToList();
        if (!operation.IsValidated)
        {
            return;
        }

        using (writer.Braces("if (_options.ValidateRequests)"))
        {
            writer.Line("var errors = default(ValidationErrors);");
            foreach (var parameter in checkedParameters)
            {
                var at = Literal.Of($"{parameter.Source.In.ToString().ToLowerInvariant()} {parameter.Source.Name}");
                WriteChecked(writer, parameter.Validation, parameter.Name, parameter.Type, parameter.Source.IsRequired, at);
            }

            if (operation.Body is { Validation.IsEmpty: false } body)
            {
                WriteChecked(writer, body.Validation, body.Name, body.Type, body.IsRequired && !body.Type.IsNullable, "\"\"");
            }

            writer.Line($"RequestValidationException.ThrowIfAny({Literal.Of(operation.Key)}, errors.ToList());");
        }
    }

    /// <summary>Writes the checks of a value; one that may be missing is looked at only where it is there.</summary>
    public static void WriteChecked(
        SourceWriter writer, ValidationPlan validation, string access, TypeReference type, bool isPresent, string at)
    {
        if (isPresent)
        {
            CheckEmitter.Write(writer, validation, access, at);
            return;
        }

        using (writer.Braces($"if ({access} is not null)"))
        {
            CheckEmitter.Write(writer, validation, type.IsValueType ? access + ".Value" : access, at);
        }
    }

    /// <summary>The default of an enum has no value.</summary>
    private static string Guard(ArgumentPlan argument) => argument.Type.IsValueType
        ? $"ArgumentNullException.ThrowIfNull(OpenEnum.OrNull({argument.Name}), nameof({argument.Name}));"
        : $"ArgumentNullException.ThrowIfNull({argument.Name});";
}
