using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents;

/// <summary>Spec text to the nodes of an OpenAPI document of a version that we know.</summary>
internal static class NodeReader
{
    /// <summary>
    /// The root of the spec; null when it cannot be read, or nobody said that the file is a spec and it is none.
    /// </summary>
    public static SpecObject? ReadSpec(SpecProject project, FindingSink findings, CancellationToken cancellationToken)
    {
        var spec = project.Spec;
        if (SpecBody.Of(spec, cancellationToken) is not { } body)
        {
            ReportUnlessImplicit(project, findings, DiagnosticRules.NoEmbeddedDocument);
            return null;
        }

        var tree = TreeReader.Read(body, cancellationToken);
        var isSpec = tree.IsReadable ? SpecVersionCheck.IsDeclaredBy(tree.Root) : SpecVersionCheck.IsMentionedBy(body.Content);
        if (isSpec || !project.IsImplicit)
        {
            TextFaults.Report(tree, findings);
        }

        if (!tree.IsReadable)
        {
            return null;
        }

        if (!isSpec)
        {
            ReportUnlessImplicit(project, findings, DiagnosticRules.NotOpenApi, tree.Root?.Location);
            return null;
        }

        var root = (SpecObject)tree.Root!;
        return SpecVersionCheck.Passes(root, findings) ? root : null;
    }

    private static void ReportUnlessImplicit(SpecProject project, FindingSink findings, DiagnosticRule rule, Location? at = null)
    {
        if (!project.IsImplicit)
        {
            findings.Report(rule, at ?? Location.StartOf(project.Spec.Path));
        }
    }
}
