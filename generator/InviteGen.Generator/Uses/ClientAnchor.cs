using System.Collections.Immutable;
using InviteGen.Core.Findings;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Uses;

/// <summary>
/// The place in the project's own code that stands for a client: editors offer fixes only in C#, never in a spec.
/// </summary>
/// <param name="Client">The full name of the client.</param>
/// <param name="Spec">The file name of its spec.</param>
/// <param name="Place">Where the project first names it; where it does not, the start of its first file.</param>
/// <param name="IsPreview">True for what is going to be: there is nothing to accept.</param>
internal sealed record ClientAnchor(string Client, string Spec, Location Place, bool IsPreview)
{
    private const string GeneratedEnd = ".g.cs";

    /// <summary>Tells the fix which spec it is about.</summary>
    private const string SpecProperty = "spec";

    /// <summary>The anchors of all clients that have changed.</summary>
    public static IReadOnlyList<ClientAnchor> Find(Compilation compilation, DriftNoteIndex marks, CancellationToken cancellationToken)
    {
        var trees = compilation.SyntaxTrees
            .Where(tree => !tree.FilePath.EndsWith(GeneratedEnd, StringComparison.Ordinal) && tree.Length > 0)
            .OrderBy(tree => tree.FilePath.Contains("/obj/") || tree.FilePath.Contains("\\obj\\") ? 1 : 0)
            .ThenBy(tree => tree.FilePath, StringComparer.Ordinal).ToList();
        return trees.Count == 0 ? [] :
        [
            .. marks.All.Select(mark => (mark.Client, mark.Spec, mark.IsPreview)).Distinct()
                .Select(one => new ClientAnchor(one.Client, one.Spec, PlaceOf(one.Client, trees, cancellationToken), one.IsPreview)),
        ];
    }

    /// <summary>Offers to accept what has changed, where the anchor stands in this file.</summary>
    public static void Report(SyntaxTreeAnalysisContext context, IReadOnlyList<ClientAnchor> anchors)
    {
        foreach (var anchor in anchors.Where(anchor => anchor.Place.SourceTree == context.Tree && !anchor.IsPreview))
        {
            var message = $"'{anchor.Spec}' differs from its lock; accept what has changed";
            var properties = ImmutableDictionary<string, string?>.Empty.Add(SpecProperty, anchor.Spec);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(DiagnosticRules.ChangesToAccept), anchor.Place, properties, message));
        }
    }

    private static Location PlaceOf(string client, List<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        var name = client.Substring(client.LastIndexOf('.') + 1);
        foreach (var tree in trees)
        {
            // Words are cheaper than tokens, and most files name no client.
            if (tree.GetText(cancellationToken).ToString().Contains(name))
            {
                var token = tree.GetRoot(cancellationToken).DescendantTokens().FirstOrDefault(
                    one => one.IsKind(SyntaxKind.IdentifierToken) && (one.ValueText == name || one.ValueText == "I" + name));
                if (token.Parent is not null)
                {
                    return token.GetLocation();
                }
            }
        }

        return trees[0].GetRoot(cancellationToken).GetFirstToken().GetLocation();
    }
}
