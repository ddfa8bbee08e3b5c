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
                using (writer.Braces(null))
                {
                    WriteCase(writer, operation.ResponseName, one);
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

    private static void WriteCase(SourceWriter writer, string response, CasePlan one)
    {
        if (one.Type is not { } type)
        {
            writer.Call($"return new {response}.{one.Name}", [one.IsSuccess ? "responseInfo" : Await("ReadExcerptAsync")], ";");
            return;
        }

        // A failure keeps the beginning of its body as text, for messages and logs.
        var (value, info) = ReadValue(writer, one, type);
        if (one.InnerError is { } inner)
        {
            using (writer.Braces($"if ({value}{inner.Access} is {{ }} error)"))
            {
                writer.Line($"return new {response}.{inner.Name}({info}, {value}, error);");
            }
        }

        WriteValidation(writer, one, value);
        writer.Line($"return new {response}.{one.Name}({info}, {value});");
    }

    private static (string Value, string Info) ReadValue(SourceWriter writer, CasePlan one, TypeReference type)
    {
        if (one.Body == BodyKind.Text)
        {
            writer.Line($"var result = {Await("ReadTextAsync")};");
            return ("result", "responseInfo");
        }

        var keepsBody = !one.IsSuccess || one.InnerError is not null;
        var method = keepsBody ? "ReadJsonErrorAsync" : "ReadJsonAsync";
        writer.Line($"var result = await _transport.Reader");
        using (writer.Indent())
        {
            writer.Line($".{method}<{type.Annotated}, {type.AnnotatedCodec}>(httpResponse, responseInfo, cancellationToken)");
            writer.Line(".ConfigureAwait(false);");
        }

        return keepsBody ? ("result.Value", "result.Info") : ("result", "responseInfo");
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
