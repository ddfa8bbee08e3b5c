using System.Collections.Immutable;
using InviteGen.Core.Findings;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Uses;

/// <summary>
/// Reports where the project's code uses something with a change that is not accepted. Without such changes it does nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DriftAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.Of(DiagnosticRules.ChangesToAccept), Descriptors.Of(DiagnosticRules.ChangedMemberUsed),
        Descriptors.Of(DiagnosticRules.NewValueNotHandled), Descriptors.Of(DiagnosticRules.ConstantRefused),
        Descriptors.Of(DiagnosticRules.UseSummary));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var notes = DriftNoteIndex.Read(context.Compilation, context.CancellationToken);
        if (notes.IsEmpty)
        {
            return;
        }

        var uses = new UseLog();
        context.RegisterOperationAction(one => MemberUse.Check(one, notes, uses), MemberUse.Kinds);
        context.RegisterOperationAction(one => SwitchUse.Check(one, notes), SwitchUse.Kinds);
        context.RegisterOperationAction(one => ConstantUse.Check(one, notes), ConstantUse.Kinds);
        var anchors = ClientAnchor.Find(context.Compilation, notes, context.CancellationToken);
        context.RegisterSyntaxTreeAction(one => ClientAnchor.Report(one, anchors));
        context.RegisterCompilationEndAction(one => uses.Report(one, notes, anchors));
    }
}
