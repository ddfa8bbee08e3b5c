using System.Collections.Immutable;
using System.Composition;
using InviteGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace InviteGen.CodeFixes;

/// <summary>Accepts the changes of a spec. INV3500 is reported in C#, where editors offer fixes, and the fix writes the lock.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AcceptFix : CodeFixProvider
{
    /// <summary>The property of the diagnostic that contains the file name of the spec.</summary>
    internal const string SpecProperty = "spec";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticRules.ChangesToAccept.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AcceptAllFix.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(SpecProperty, out var spec) && spec is not null)
            {
                Offer(context, diagnostic, $"Accept all changes of '{spec}'", spec, onlyCompatible: false);
                Offer(context, diagnostic, $"Accept the compatible changes of '{spec}'", spec, onlyCompatible: true);
            }
        }

        return Task.CompletedTask;
    }

    private static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, string spec, bool onlyCompatible)
    {
        var project = context.Document.Project;
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                token => LockEditor.AcceptAsync(project.Solution, project.Id, [spec], onlyCompatible, token),
                equivalenceKey: onlyCompatible ? AcceptAllFix.CompatibleKey : AcceptAllFix.AllKey),
            diagnostic);
    }
}
