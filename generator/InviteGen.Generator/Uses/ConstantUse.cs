using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Findings;
using InviteGen.Core.Impact;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace InviteGen.Generator.Uses;

/// <summary>Finds constants that are sent and violate a limit that was tightened.</summary>
internal static class ConstantUse
{
    /// <summary>The operations that assign a value.</summary>
    public static readonly OperationKind[] Kinds = [OperationKind.SimpleAssignment, OperationKind.Argument];

    /// <summary>Reports one constant.</summary>
    public static void Check(OperationAnalysisContext context, DriftNoteIndex notes)
    {
        var (value, found) = context.Operation switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } one => (one.Value, notes.Of(target.Property)),
            IArgumentOperation { Parameter: { } parameter, IsImplicit: false } one => (one.Value, notes.Of(parameter)),
            _ => default,
        };
        if (value is null || ConstantOf(value) is not { } constant)
        {
            return;
        }

        foreach (var note in found!.Where(note => !note.IsPreview && note.IsTightened && IsOfRequest(note) && Rejects(note, constant)))
        {
            var text = Convert.ToString(constant, CultureInfo.InvariantCulture);
            context.ReportDiagnostic(RuleDiagnostic.Create(
                DiagnosticRules.ConstantRefused, value.Syntax.GetLocation(),
                $"{note.Spec}: the server may reject '{text}': {note.Message}"));
        }
    }

    private static object? ConstantOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: { } constant } } => constant,
        IConversionOperation conversion => ConstantOf(conversion.Operand),
        _ => null,
    };

    private static bool IsOfRequest(DriftNote note) => note.Direction.HasFlag(Direction.Request);

    private static bool Rejects(DriftNote note, object constant)
    {
        if (!double.TryParse(note.After, NumberStyles.Float, CultureInfo.InvariantCulture, out var limit))
        {
            return false;
        }

        // Characters are Unicode code points (JSON Schema Validation, section 6.3).
        var size = constant is string text ? text.Length - text.Count(char.IsLowSurrogate) : Number(constant);
        return (note.Keyword, constant is string) switch
        {
            ("maxLength", true) or ("maximum", false) => size > limit,
            ("minLength", true) or ("minimum", false) => size < limit,
            ("exclusiveMaximum", false) => size >= limit,
            ("exclusiveMinimum", false) => size <= limit,
            _ => false,
        };
    }

    private static double Number(object constant) => constant switch
    {
        int or long or short or byte or uint or ulong or ushort or sbyte or float or double or decimal =>
            Convert.ToDouble(constant, CultureInfo.InvariantCulture),
        _ => double.NaN,
    };
}
