using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace InviteGen.CodeFixes;

/// <summary>
/// Accepts what has changed in many specs at once. The one that comes with Roslyn merges changes of C# documents and passes over
/// all others, and locks are others.
/// </summary>
internal sealed class AcceptAllFix : FixAllProvider
{
    /// <summary>Names the fix that accepts everything.</summary>
    public const string AllKey = "all";

    /// <summary>Names the fix that accepts what is compatible.</summary>
    public const string CompatibleKey = "compatible";

    /// <summary>The only one; it holds nothing.</summary>
    public static readonly AcceptAllFix Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Accept what has changed",
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
