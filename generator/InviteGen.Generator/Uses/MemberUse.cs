using InviteGen.Core.Findings;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace InviteGen.Generator.Uses;

/// <summary>Finds uses of members with a breaking change.</summary>
internal static class MemberUse
{
    /// <summary>The operations that use a member.</summary>
    public static readonly OperationKind[] Kinds =
        [OperationKind.PropertyReference, OperationKind.Invocation, OperationKind.ObjectCreation];

    /// <summary>Reports one use.</summary>
    public static void Check(OperationAnalysisContext context, DriftNoteIndex notes, UseLog uses)
    {
        var symbol = context.Operation switch
        {
            IPropertyReferenceOperation property => property.Property,
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Type,
            _ => (ISymbol?)null,
        };
        var found = symbol is null ? [] : notes.Of(symbol).Concat(GivenArguments(context.Operation).SelectMany(notes.Of)).ToList();
        foreach (var note in found.Where(note => note.IsBreaking))
        {
            var location = LocationOf(context.Operation);
            uses.Add(note, location);

            // The compiler itself reports uses of removed members.
            if (!note.IsPreview && !IsTombstone(symbol!))
            {
                context.ReportDiagnostic(RuleDiagnostic.Create(
                    DiagnosticRules.ChangedMemberUsed, location, $"{note.Spec}: {note.Message}"));
            }
        }
    }

    private static IEnumerable<IParameterSymbol> GivenArguments(IOperation operation) => operation is IInvocationOperation call
        ? call.Arguments.Where(argument => !argument.IsImplicit).Select(argument => argument.Parameter).OfType<IParameterSymbol>()
        : [];

    // The name alone: the whole expression may have several lines.
    private static Location LocationOf(IOperation operation) => operation switch
    {
        IInvocationOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax call } => NameOf(call.Expression),
        _ => NameOf(operation.Syntax),
    };

    private static Location NameOf(SyntaxNode node) => node switch
    {
        Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        Microsoft.CodeAnalysis.CSharp.Syntax.ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        _ => node.GetLocation(),
    };

    private static bool IsTombstone(ISymbol symbol) => symbol.GetAttributes()
        .Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)
            && attribute.NamedArguments.Any(argument => argument.Key == "DiagnosticId"));
}
