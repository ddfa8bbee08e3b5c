using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Documents.Dialects;
using InviteGen.Core.Documents.ExternalDocuments;
using InviteGen.Core.Documents.Library;
using InviteGen.Core.Documents.Overlays;
using InviteGen.Core.Documents.Reach;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Selection;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Documents;

/// <summary>
/// Reads a project's spec: text, nodes, overlay, selected operations, references and dialects of what they reach, OpenAPI document.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads the spec of <paramref name="project"/>.</summary>
    /// <returns>Null when there is nothing to generate: the findings say why, or nobody said that this file is a spec.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static SpecDocument? Read(SpecProject project, FindingSink findings, CancellationToken cancellationToken)
    {
        if (NodeReader.ReadSpec(project, findings, cancellationToken) is not { } root)
        {
            return null;
        }

        var files = new ReferencedFiles(project.Spec, root, new(project.ExternalDocuments), findings, cancellationToken);
        var tree = new SpecTree(project.Spec, root, files, findings);
        if (project.Overlay is { } overlay && !OverlayApplier.Apply(tree, overlay, cancellationToken))
        {
            return null;
        }

        SchemaAddresses.Resolve(tree, project.Overlay, cancellationToken);
        PathItemInliner.Inline(tree, OperationFilter.HasFilters(project.Operations), cancellationToken);
        if (!OperationFilter.Apply(tree, project.Operations, cancellationToken))
        {
            return null;
        }

        Dialect.Unify(tree, cancellationToken);
        // A name must not depend on which components the operations reach.
        var names = new LibraryNames(tree.Root);
        // References are resolved here, and only where something needs them.
        ReachedObjects.Settle(tree, cancellationToken);
        PathTemplates.Check(tree);
        UndocumentedErrors.Check(tree);
        new CompositionCircles(tree, cancellationToken).Check();
        return new(tree, ModelReader.Read(tree, names, cancellationToken), names);
    }
}
