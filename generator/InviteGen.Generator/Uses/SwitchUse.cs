using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Findings;
using InviteGen.Core.Impact;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace InviteGen.Generator.Uses;

/// <summary>Finds a <c>switch</c> over the values of an enum that has neither a case for a new value nor a default case.</summary>
internal static class SwitchUse
{
    /// <summary>Both forms of <c>switch</c>.</summary>
    public static readonly OperationKind[] Kinds = [OperationKind.Switch, OperationKind.SwitchExpression];

    /// <summary>Reports one switch.</summary>
    public static void Check(OperationAnalysisContext context, DriftNoteIndex notes)
    {
        var (value, patterns, hasDefault) = context.Operation switch
        {
            ISwitchOperation all => (all.Value, all.Cases.SelectMany(one => one.Clauses).Select(ValueOf), all.Cases.Any(HasDefault)),
            ISwitchExpressionOperation all => (all.Value, all.Arms.Select(arm => ValueOf(arm.Pattern)), all.Arms.Any(IsDefault)),
            _ => default,
        };
        if (hasDefault || value is null || EnumOf(value) is not { } type)
        {
            return;
        }

        var handled = new HashSet<string>(patterns!.OfType<string>(), StringComparer.Ordinal);
        foreach (var note in notes.Of(type)
            .Where(note => !note.IsPreview && IsOfResponse(note) && note.NewValue is { } added && !handled.Contains(added)))
        {
            context.ReportDiagnostic(RuleDiagnostic.Create(
                DiagnosticRules.NewValueNotHandled, value.Syntax.GetLocation(),
                $"{note.Spec}: {note.Message}; this switch has neither a case for it nor a default case"));
        }
    }

    // A value that is only sent comes from the project's own code.
    private static bool IsOfResponse(DriftNote note) => note.Direction.HasFlag(Direction.Response);

    private static bool HasDefault(ISwitchCaseOperation one) => one.Clauses.Any(clause => clause.CaseKind == CaseKind.Default);

    private static bool IsDefault(ISwitchExpressionArmOperation arm) =>
        arm is { Guard: null, Pattern: IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } };

    private static string? ValueOf(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => TextOf(single.Value),
        IPatternCaseClauseOperation pattern => ValueOf(pattern.Pattern),
        _ => null,
    };

    private static string? ValueOf(IPatternOperation pattern) =>
        pattern is IConstantPatternOperation constant ? TextOf(constant.Value) : null;

    private static string? TextOf(IOperation value) =>
        value.ConstantValue.Value is { } constant ? Convert.ToString(constant, CultureInfo.InvariantCulture) : null;

    /// <summary>The type behind <c>color.Value</c>, or <c>color?.Value</c>.</summary>
    private static ITypeSymbol? EnumOf(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Property.Name: "Value" } property => property.Property.ContainingType,
        IConditionalAccessOperation access => EnumOf(access.WhenNotNull),
        IConversionOperation conversion => EnumOf(conversion.Operand),
        _ => null,
    };
}
