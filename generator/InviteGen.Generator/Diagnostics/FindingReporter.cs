using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Location = Microsoft.CodeAnalysis.Location;

namespace InviteGen.Generator.Diagnostics;

/// <summary>Reports findings as compiler diagnostics, at their line of the spec.</summary>
internal static class FindingReporter
{
    /// <summary>Reports one finding, or that it cannot be reported: one wrong location must not end the generator.</summary>
    public static void Report(SourceProductionContext context, LocatedFinding finding)
    {
        try
        {
            context.ReportDiagnostic(ToDiagnostic(finding));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            context.ReportDiagnostic(ToDiagnostic(InternalFault.Of(fault, $"{finding.Rule.Id} is not shown here", finding.File)));
        }
    }

    /// <summary>The diagnostic of a finding.</summary>
    public static Diagnostic ToDiagnostic(LocatedFinding finding) =>
        RuleDiagnostic.Create(finding.Rule, LocationOf(finding), finding.Message, finding.Severity);

    private static Location LocationOf(LocatedFinding finding)
    {
        var (start, end) = (finding.Range.Start, finding.Range.End);
        return Location.Create(finding.File, TextSpan.FromBounds(start.Offset, end.Offset), new(LineOf(start), LineOf(end)));
    }

    private static LinePosition LineOf(TextPosition position) => new(position.Line, position.Column);
}
