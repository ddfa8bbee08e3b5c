using System.Globalization;
using InviteGen.Core.Documents.Overlays.Paths;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays;

/// <summary>Applies an overlay (OAI Overlay 1.0 to 1.2) to a document.</summary>
internal static class OverlayApplier
{
    /// <summary>Applies the overlay's actions in their order.</summary>
    /// <returns>False when the overlay is faulty; the document is then not what the project wants.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static bool Apply(SpecTree tree, SpecText overlay, CancellationToken cancellationToken)
    {
        if (SpecBody.Of(overlay, cancellationToken) is not { } body)
        {
            return false;
        }

        var text = TreeReader.Read(body, cancellationToken);
        TextFaults.Report(text, tree.Findings);
        if (!text.IsReadable)
        {
            return false;
        }

        try
        {
            var merger = new OverlayMerger();
            foreach (var action in OverlayReader.Read(text))
            {
                Apply(tree, action, merger, cancellationToken);
            }

            return true;
        }
        catch (OverlayException e)
        {
            tree.Report(DiagnosticRules.InvalidOverlay, e.At, e.Message);
            return false;
        }
    }

    private static void Apply(
        SpecTree tree, OverlayAction action, OverlayMerger merger, CancellationToken cancellationToken)
    {
        var target = action.At("target");
        var matches = Select(tree.Root, action.Target, target, cancellationToken);
        if (matches.Count == 0)
        {
            tree.Report(DiagnosticRules.OverlayTargetMatchesNothing, target, action.TargetText, tree.Source.Path);
        }

        if (action.Remove)
        {
            Remove(matches, action);
        }
        else if (action.Update is not null || action.Copy is not null)
        {
            action = action.Update is not null ? action : action with { Update = Copied(tree.Root, action, cancellationToken) };
            foreach (var match in matches)
            {
                cancellationToken.ThrowIfCancellationRequested();
                merger.Merge(match, action);
            }
        }
    }

    private static SpecNode Copied(SpecNode root, OverlayAction action, CancellationToken cancellationToken)
    {
        var at = action.At("copy");
        var sources = Select(root, action.Copy!, at, cancellationToken);
        return sources.Count == 1
            ? sources[0].Value.DeepClone()
            : throw new OverlayException(
                at, $"'copy' must select one value, not {sources.Count.ToString(CultureInfo.InvariantCulture)}");
    }

    private static List<PathMatch> Select(SpecNode root, JsonPath path, SpecNode at, CancellationToken cancellationToken)
    {
        try
        {
            return [.. path.Select(root, cancellationToken).Distinct()];
        }
        catch (PathException e)
        {
            throw new OverlayException(at, e.Message);
        }
    }

    private static void Remove(List<PathMatch> matches, OverlayAction action)
    {
        // From the end, so that the positions of the others stay what they are.
        foreach (var match in matches.OrderByDescending(match => match.Index))
        {
            switch (match.Container)
            {
                case SpecObject members:
                    members.Remove(match.Key!);
                    break;
                case SpecArray items:
                    items.RemoveAt(match.Index);
                    break;
                default:
                    throw new OverlayException(action.At("remove"), "the whole document cannot be removed");
            }
        }
    }
}
