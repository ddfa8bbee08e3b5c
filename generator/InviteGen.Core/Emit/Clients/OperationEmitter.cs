using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Emit.Models;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the two methods of an operation.</summary>
internal static class OperationEmitter
{
    public static void Write(SourceWriter writer, OperationPlan operation)
    {
        writer.Line("/// <inheritdoc/>");
        Deprecation.Write(writer, operation.IsDeprecated);
        Signature.WritePlain(writer, operation, "public async ", "");
        using (writer.Braces(null))
        {
            WritePlain(writer, operation);
        }

        writer.Line("/// <inheritdoc/>");
        Deprecation.Write(writer, operation.IsDeprecated);
        Signature.WriteFull(writer, operation, "public async ", "");
        using (writer.Braces(null))
        {
            WriteValidation(writer, operation);
            RequestEmitter.Write(writer, operation);
            ResponseReaderEmitter.Write(writer, operation);
        }
    }

    /// <summary>The success whose value is wanted, or the failure as an exception.</summary>
    private static void WritePlain(SourceWriter writer, OperationPlan operation)
    {
        var response = operation.ResponseName;
        writer.Line($"var response = await {operation.Name}ResponseAsync({Signature.Arguments(operation)}).ConfigureAwait(false);");
        var successes = operation.Cases.Where(one => one.IsSuccess).ToList();

        // Where no value is wanted, a success that the spec does not name is one all the same.
        if (operation.ReturnsResponse || operation.Result is null)
        {
            var patterns = string.Join(" or ", successes.Select(one => response + "." + one.Name + Condition(one)));
            var isFailure = operation.ReturnsResponse ? $"response is not ({patterns})" : "!response.IsSuccess";
            using (writer.Braces($"if ({isFailure})"))
            {
                writer.Line("throw response.ToException();");
            }

            writer.LineIf(operation.ReturnsResponse, "return response;");
            return;
        }

        if (successes.Count == 1)
        {
            var only = successes[0];
            writer.Line($"return response is {response}.{only.Name}{Condition(only)} success"
                + " ? success.Value : throw response.ToException();");
            return;
        }

        using (writer.Braces("return response switch", "};"))
        {
            foreach (var one in successes)
            {
                writer.Line($"{response}.{one.Name}{Condition(one)} success => {(one.Type is null ? "null" : "success.Value")},");
            }

            writer.Line("_ => throw response.ToException(),");
        }
    }

    /// <summary>A default response is a success only when the status is.</summary>
    private static string Condition(CasePlan one) => one.Status == "default" ? " { IsSuccess: true }" : "";

    private static void WriteValidation(SourceWriter writer, OperationPlan operation)
    {
        foreach (var name in NeverNull(operation))
        {
            writer.Line($"ArgumentNullException.ThrowIfNull({name});");
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
                var at = Literal.Of($"{parameter.Source.Place.ToString().ToLowerInvariant()} {parameter.Source.Name}");
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

    private static IEnumerable<string> NeverNull(OperationPlan operation)
    {
        var parameters = operation.Parameters
            .Where(parameter => parameter.Source.IsRequired && !parameter.Type.IsValueType)
            .Select(parameter => parameter.Name);
        return operation.Body is { IsRequired: true, Type: { IsValueType: false, IsNullable: false } } body
            ? parameters.Append(body.Name)
            : parameters;
    }
}
