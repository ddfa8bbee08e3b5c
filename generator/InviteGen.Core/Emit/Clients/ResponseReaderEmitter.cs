using System.Globalization;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Emit.Models;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes how a response becomes a case: exact statuses first, then ranges, then the default.</summary>
internal static class ResponseReaderEmitter
{
    public static void Write(SourceWriter writer, OperationPlan operation)
    {
        writer.Line($"var responseInfo = new ResponseInfo({Literal.Of(operation.Key)}, httpResponse);");
        using (writer.Braces("switch ((int)httpResponse.StatusCode)"))
        {
            foreach (var one in operation.Cases.OrderBy(Rank))
            {
                writer.Line(Label(one.Status) + ":");
                if (one.Type is null)
                {
                    WriteEmptyCase(writer, operation.ResponseName, one);
                    continue;
                }

                using (writer.Braces(null))
                {
                    WriteCase(writer, operation.ResponseName, one, one.Type);
                }
            }

            if (operation.Cases.All(one => one.Status != "default"))
            {
                writer.Line("default:");
                using (writer.Indent())
                {
                    writer.Call($"return new {operation.ResponseName}.Undocumented", [Await("ReadExcerptAsync")], ";");
                }
            }
        }
    }

    private static int Rank(CasePlan one) => one.Status == "default" ? 2 : IsRange(one.Status) ? 1 : 0;

    private static bool IsRange(string status) => status.EndsWith("XX", StringComparison.Ordinal);

    private static string Label(string status)
    {
        if (status == "default")
        {
            return "default";
        }

        return IsRange(status)
            ? $"case >= {status[0]}00 and <= {status[0]}99"
            : "case " + int.Parse(status, NumberStyles.None, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }

    private static void WriteEmptyCase(SourceWriter writer, string response, CasePlan one)
    {
        using (writer.Indent())
        {
            writer.Call($"return new {response}.{one.Name}", [one.IsSuccess ? "responseInfo" : Await("ReadExcerptAsync")], ";");
        }

        writer.Line();
    }

    private static void WriteCase(SourceWriter writer, string response, CasePlan one, TypeReference type)
    {
        if (one.Body == BodyKind.Text)
        {
            writer.Line($"var result = {Await("ReadTextAsync")};");
            WriteValidation(writer, one, "result");
            writer.Line($"return new {response}.{one.Name}(responseInfo, result);");
        }
        else if (one.Body == BodyKind.Stream)
        {
            writer.Line("var result = await ResponseReader.ReadStreamAsync(httpResponse, cancellationToken).ConfigureAwait(false);");
            writer.Line($"return new {response}.{one.Name}(responseInfo, result);");
        }
        else if (!one.IsSuccess)
        {
            WriteFailure(writer, response, one, type);
        }
        else if (one.InnerError is { } inner)
        {
            WriteWithInnerError(writer, response, one, inner);
        }
        else
        {
            WriteRead(writer, type, "ReadJsonAsync", "");
            WriteValidation(writer, one, "result");
            writer.Line($"return new {response}.{one.Name}(responseInfo, result);");
        }
    }

    /// <summary>Gateways answer with pages of their own: an error whose body is not as the spec says is still an error.</summary>
    private static void WriteFailure(SourceWriter writer, string response, CasePlan one, TypeReference type)
    {
        WriteRead(writer, type, "ReadJsonErrorAsync", "");
        var value = type.IsValueType || type.IsNullable ? "result.Value" : "result.Value!";
        writer.Line($"return result.IsRead");
        using (writer.Indent())
        {
            writer.Line($"? new {response}.{one.Name}(result.Info, {value})");
            writer.Line($": new {response}.Undocumented(result.Info);");
        }
    }

    private static void WriteWithInnerError(SourceWriter writer, string response, CasePlan one, InnerErrorPlan inner)
    {
        var isNullable = one.Type!.IsNullable;
        var access = isNullable ? "?" + inner.Access : inner.Access;
        WriteRead(writer, one.Type, "ReadJsonAsync", $"static value => value{access} is not null, ");
        writer.Line($"var resultValue = result.Value{(isNullable ? "" : "!")};");
        using (writer.Braces($"if (resultValue{access} is {{ }} error)"))
        {
            writer.Line($"return new {response}.{inner.Name}(result.Info, resultValue, error);");
        }

        WriteValidation(writer, one, "resultValue");
        writer.Line($"return new {response}.{one.Name}(responseInfo, resultValue);");
    }

    private static void WriteRead(SourceWriter writer, TypeReference type, string method, string argument)
    {
        writer.Line($"var result = await _transport.Reader");
        using (writer.Indent())
        {
            writer.Line($".{method}<{type.Annotated}, {type.AnnotatedCodec}>(httpResponse, responseInfo, {argument}cancellationToken)");
            writer.Line(".ConfigureAwait(false);");
        }
    }

    /// <summary>Of a failure its error matters, not whether that is well made.</summary>
    private static void WriteValidation(SourceWriter writer, CasePlan one, string value)
    {
        if (one.Validation.IsEmpty || !one.IsSuccess)
        {
            return;
        }

        using (writer.Braces("if (_options.ValidateResponses)"))
        {
            writer.Line("var errors = default(ValidationErrors);");
            OperationEmitter.WriteChecked(writer, one.Validation, value, one.Type!, !one.Type!.IsNullable, "\"\"");
            writer.Line("ResponseValidationException.ThrowIfAny(responseInfo, errors.ToList());");
        }
    }

    private static string Await(string reader) =>
        $"await _transport.Reader.{reader}(httpResponse, responseInfo, cancellationToken).ConfigureAwait(false)";
}
