using System.Globalization;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Emit.Models;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes how a response becomes a case: exact statuses first, then ranges, then the default.</summary>
internal static class CaseReaderEmitter
{
    private const int Width = 112;

    public static void Write(SourceWriter writer, OperationPlan operation)
    {
        PatternEmitter.Write(writer, operation.CasePatterns);
        RuleEmitter.Write(writer, operation.CaseRules);
        foreach (var one in operation.Cases.Where(IsChecked))
        {
            WriteCheck(writer, one);
        }

        var response = operation.ResponseName;
        var head = $"static {response}? ICaseReader<{response}>.Read(ReceivedBody body) => body.Status switch";
        using (writer.Braces(head, "};"))
        {
            foreach (var one in operation.Cases.Where(one => one.Status != "default").OrderBy(one => IsRange(one.Status) ? 1 : 0))
            {
                WriteArm(writer, Label(one.Status), one);
            }

            const string Undocumented = "new Undocumented(body.Info)";
            if (operation.Cases.FirstOrDefault(one => one.Status == "default") is { } other)
            {
                writer.Line($"ReceivedBody.Unreadable => {Undocumented},");
                WriteArm(writer, "_", other);
            }
            else
            {
                writer.Line($"_ => body.TryExcerpt() ? {Undocumented} : null,");
            }
        }
    }

    private static bool IsRange(string status) => status.EndsWith("XX", StringComparison.Ordinal);

    private static string Label(string status) => IsRange(status)
        ? $">= {status[0]}00 and <= {status[0]}99"
        : int.Parse(status, NumberStyles.None, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private static void WriteArm(SourceWriter writer, string label, CasePlan one)
    {
        var make = one.Type is null ? $"new {one.Name}(body.Info)" : $"new {one.Name}(body.Info, value)";
        if (one.InnerError is { } inner)
        {
            make = $"value{Access(one, inner)} is {{ }} error ? new {inner.Name}(body.Failed(), value, error) : {make}";
        }

        if (Try(one) is not { } condition)
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
    private static string? Try(CasePlan one)
    {
        var check = IsChecked(one) ? ", " + Check(one) : "";
        return one switch
        {
            { Body: BodyKind.None, IsSuccess: true } => null,
            { Body: BodyKind.None } => "body.TryExcerpt()",
            { Body: BodyKind.Stream } => "body.TryStream(out var value)",
            { Body: BodyKind.Text } => one.IsSuccess ? $"body.TryText(out var value{check})" : "body.TryTextError(out var value)",
            _ => $"body.TryJson{(one.IsSuccess ? "" : "Error")}<{one.Type!.Annotated}, {one.Type.AnnotatedCodec}>(out var value{check})",
        };
    }

    private static string Access(CasePlan one, InnerErrorPlan inner) => one.Type!.IsNullable ? "?" + inner.Access : inner.Access;

    /// <summary>Of a failure its error matters, not whether that is well made.</summary>
    private static bool IsChecked(CasePlan one) => !one.Validation.IsEmpty && one.IsSuccess;

    /// <summary>The method that looks at the value: that of a validator where nothing else is looked at.</summary>
    private static string Check(CasePlan one) => HasOwnCheck(one) ? "Check" + one.Name : one.Validation.Model + "Validator.Validate";

    private static bool HasOwnCheck(CasePlan one) =>
        one.Validation is not { Model.Length: > 0, Checks.Count: 0, Items: null } || one.Type!.IsNullable || one.InnerError is not null;

    private static void WriteCheck(SourceWriter writer, CasePlan one)
    {
        if (!HasOwnCheck(one))
        {
            return;
        }

        using (writer.Braces($"private static void {Check(one)}({one.Type!.Annotated} value, ref ValidationErrors errors, string at)"))
        {
            if (one.InnerError is { } inner)
            {
                using (writer.Braces($"if (value{Access(one, inner)} is not null)"))
                {
                    writer.Line("return;");
                }
            }

            OperationEmitter.WriteChecked(writer, one.Validation, "value", one.Type!, !one.Type!.IsNullable, "at");
        }
    }
}
