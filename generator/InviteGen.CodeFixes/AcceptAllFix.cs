using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace InviteGen.CodeFixes;

/// <summary>
/// Accepts the changes of many specs at once. Roslyn's own provider merges only changes of C# documents and ignores all others, and a
/// lock is not a C# document.
/// </summary>
internal sealed class AcceptAllFix : FixAllProvider
{
    /// <summary>The key of the fix that accepts all changes.</summary>
    public const string AllKey = "all";

    /// <summary>The key of the fix that accepts compatible changes.</summary>
    public const string CompatibleKey = "compatible";

    /// <summary>The only instance; it has no state.</summary>
    public static readonly AcceptAllFix Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Accept the changes",
        token => AcceptAsync(fixAllContext, token),
        equivalenceKey: fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> AcceptAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var solution = context.Solution;
        var onlyCompatible = context.CodeActionEquivalenceKey == CompatibleKey;
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var specs = diagnostics
                .Select(diagnostic => diagnostic.Properties.TryGetValue(AcceptFix.SpecProperty, out var spec) ? spec : null)
                .OfType<string>().Distinct().ToList();
            solution = await LockEditor.AcceptAsync(solution, project.Id, specs, onlyCompatible, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }
}
