using InviteGen.Core.Findings;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace InviteGen.Generator.Uses;

/// <summary>Code that touches a member whose contract has changed in a breaking way.</summary>
internal static class MemberUse
{
    /// <summary>The operations that touch something.</summary>
    public static readonly OperationKind[] Kinds =
        [OperationKind.PropertyReference, OperationKind.Invocation, OperationKind.ObjectCreation];

    /// <summary>Reports one use.</summary>
    public static void Check(OperationAnalysisContext context, DriftNoteIndex marks, UseLog uses)
    {
        var symbol = context.Operation switch
        {
            IPropertyReferenceOperation property => property.Property,
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Type,
            _ => (ISymbol?)null,
        };
        var found = symbol is null ? [] : marks.Of(symbol).Concat(GivenArguments(context.Operation).SelectMany(marks.Of)).ToList();
        foreach (var mark in found.Where(mark => mark.IsBreaking))
        {
            var place = PlaceOf(context.Operation);
            uses.Add(mark, place);

            // The compiler says it of what is gone.
            if (!mark.IsPreview && !IsKept(symbol!))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(DiagnosticRules.ChangedMemberUsed), place, $"{mark.Spec}: {mark.Message}"));
            }
        }
    }

    private static IEnumerable<IParameterSymbol> GivenArguments(IOperation operation) => operation is IInvocationOperation call
        ? call.Arguments.Where(argument => !argument.IsImplicit).Select(argument => argument.Parameter).OfType<IParameterSymbol>()
        : [];

    // The name, not all that stands before it on several lines.
    private static Location PlaceOf(IOperation operation) => operation switch
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

    private static bool IsKept(ISymbol symbol) => symbol.GetAttributes()
        .Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)
            && attribute.NamedArguments.Any(argument => argument.Key == "DiagnosticId"));
}
