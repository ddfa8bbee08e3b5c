using System.Collections.Immutable;
using InviteGen.Core.Findings;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Uses;

/// <summary>
/// The location in the project's own code at which messages about a client are shown: editors offer fixes only in C#, not in a spec.
/// </summary>
/// <param name="Client">The full name of the client.</param>
/// <param name="Spec">The file name of its spec.</param>
/// <param name="Location">The first use of the client's name; without one, the start of the project's first file.</param>
/// <param name="IsPreview">True for a preview: there is nothing to accept.</param>
internal sealed record ClientAnchor(string Client, string Spec, Location Location, bool IsPreview)
{
    private const string GeneratedEnd = ".g.cs";

    /// <summary>The property of the diagnostic that names the spec for the fix.</summary>
    private const string SpecProperty = "spec";

    /// <summary>The anchors of all clients with changes.</summary>
    public static IReadOnlyList<ClientAnchor> Find(Compilation compilation, DriftNoteIndex notes, CancellationToken cancellationToken)
    {
        var trees = compilation.SyntaxTrees
            .Where(tree => !tree.FilePath.EndsWith(GeneratedEnd, StringComparison.Ordinal) && tree.Length > 0)
            .OrderBy(tree => tree.FilePath.Contains("/obj/") || tree.FilePath.Contains("\\obj\\") ? 1 : 0)
            .ThenBy(tree => tree.FilePath, StringComparer.Ordinal).ToList();
        return trees.Count == 0 ? [] :
        [
            .. notes.All.Select(note => (note.Client, note.Spec, note.IsPreview)).Distinct()
                .Select(one => new ClientAnchor(one.Client, one.Spec, LocationOf(one.Client, trees, cancellationToken), one.IsPreview)),
        ];
    }

    /// <summary>Reports the anchors in this file, at which editors offer to accept the changes.</summary>
    public static void Report(SyntaxTreeAnalysisContext context, IReadOnlyList<ClientAnchor> anchors)
    {
        foreach (var anchor in anchors.Where(anchor => anchor.Location.SourceTree == context.Tree && !anchor.IsPreview))
        {
            var message = $"'{anchor.Spec}' no longer matches its lock; accept the changes";
            var properties = ImmutableDictionary<string, string?>.Empty.Add(SpecProperty, anchor.Spec);
            context.ReportDiagnostic(
                RuleDiagnostic.Create(DiagnosticRules.ChangesToAccept, anchor.Location, message, properties: properties));
        }
    }

    private static Location LocationOf(string client, List<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        var name = client.Substring(client.LastIndexOf('.') + 1);
        foreach (var tree in trees)
        {
            // Searching the text is faster than reading tokens, and most files do not contain the name.
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
