using System.Globalization;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Emit.Models;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes how a response becomes a case: exact statuses first, then ranges, then the default.</summary>
internal static class CaseReaderEmitter
{
    private const int Width = 112;

    public static void Write(SourceWriter writer, OperationPlan operation)
    {
        FieldEmitter.Write(writer, operation.CaseFields);
        foreach (var one in operation.Cases.Where(one => one is { IsChecked: true, HasOwnCheck: true }))
        {
            WriteCheck(writer, one);
        }

        var response = operation.ResponseName;
        var head = $"static {response}? ICaseReader<{response}>.Read(ReceivedBody body) => body.Status switch";
        const string Undocumented = "new Undocumented(body.Info)";
        using (writer.Braces(head, "};"))
        {
            foreach (var arm in operation.Arms)
            {
                writer.LineIf(arm.IsForAll, $"ReceivedBody.Unreadable => {Undocumented},");
                WriteArm(writer, arm);
            }

            var isDocumented = operation.Cases.Any(one => one.Status.IsDefault);
            var read = isDocumented ? "TryExcerpt" : "TryUndocumented";
            writer.LineIf(!operation.Arms.Any(arm => arm.IsForAll), $"_ => body.{read}() ? {Undocumented} : null,");
        }
    }

    private static string Label(ArmPlan arm)
    {
        var status = arm.Case.Status;
        var pattern = arm.IsForSuccessOnly ? ">= 200 and <= 299"
            : status.IsDefault ? "_"
            : status.IsRange ? $">= {status.FirstCode} and <= {status.LastCode}"
            : status.FirstCode.ToString(CultureInfo.InvariantCulture);
        return arm.MediaTypes.Count == 0 ? pattern : $"{pattern} when body.Is({string.Join(", ", arm.MediaTypes.Select(Literal.Of))})";
    }

    private static void WriteArm(SourceWriter writer, ArmPlan arm)
    {
        var one = arm.Case;
        var label = Label(arm);
        var make = one.Type is null ? $"new {one.Name}(body.Info)" : $"new {one.Name}(body.Info, value)";
        if (one.InnerError is { } inner)
        {
            make = $"value{Access(one, inner)} is {{ }} error ? new {inner.Name}(body.Failed(), value, error) : {make}";
        }

        if (Try(arm) is not { } condition)
        {
            writer.Line($"{label} => {make},");
            return;
        }

        if (label.Length + condition.Length + make.Length <= Width)
        {
            writer.Line($"{label} => {condition} ? {make} : null,");
            return;
        }

        writer.Line($"{label} => {condition}");
        using (writer.Indent())
        {
            writer.Line($"? {make} : null,");
        }
    }

    /// <summary>Gateways answer with pages of their own: an error whose body is not as the spec says is still an error.</summary>
    private static string? Try(ArmPlan arm)
    {
        var one = arm.Case;
        var error = one.IsSuccess ? "" : "Error";
        var arguments = "out var value" + (one.IsChecked ? ", " + Check(one) : "");
        return arm.Body switch
        {
            BodyKind.None => one.IsSuccess ? null : "body.TryExcerpt()",
            BodyKind.Bytes => "body.TryBytesError(out var value)",
            BodyKind.Stream => "body.TryStream(out var value)",
            BodyKind.Text => $"body.TryText{error}({arguments})",
            BodyKind.Any => $"body.TryAny{error}(out var value)",
            BodyKind.TextEvents => $"body.TryTextEvents({arguments})",
            BodyKind.Json => $"body.TryJson{error}<{one.Type!.TextAndCodec()}>({arguments})",
            _ => $"body.Try{arm.Body}<{((SequenceReference)one.Type!).Item.TextAndCodec()}>({arguments})",
        };
    }

    private static string Access(CasePlan one, InnerErrorPlan inner) => (one.Type!.IsNullable ? "?." : ".") + inner.Member;

    /// <summary>The method that looks at the value: that of a validator where nothing else is looked at.</summary>
    private static string Check(CasePlan one) => one.HasOwnCheck ? "Check" + one.Name : one.Validation.Model + "Validator.Validate";

    private static void WriteCheck(SourceWriter writer, CasePlan one)
    {
        var type = one.CheckedType;
        using (writer.Braces($"private static void {Check(one)}({type.Text()} value, ref ValidationErrors errors, string at)"))
        {
            if (one.InnerError is { } inner)
            {
                using (writer.Braces($"if (value{Access(one, inner)} is not null)"))
                {
                    writer.Line("return;");
                }
            }

            OperationEmitter.WriteChecked(writer, one.Validation, "value", type, !type.IsNullable, "at");
        }
    }
}
