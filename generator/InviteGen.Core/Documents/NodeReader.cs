using System.Text.Json.Nodes;
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
    public static JsonObject? ReadSpec(SpecProject project, FindingSink findings, CancellationToken cancellationToken)
    {
        var spec = project.Spec;
        if (SpecBody.Of(spec, cancellationToken) is not { } body)
        {
            ReportUnlessImplicit(project, findings, DiagnosticRules.NoEmbeddedDocument);
            return null;
        }

        var tree = TreeReader.Read(body, cancellationToken);
        var nodes = tree.Root?.ToJsonNode();
        var isSpec = tree.IsReadable ? SpecVersion.IsDeclaredBy(nodes) : SpecVersion.IsMentionedBy(body.Content);
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
            ReportUnlessImplicit(project, findings, DiagnosticRules.NotOpenApi);
            return null;
        }

        var root = nodes!.AsObject();
        return SpecVersion.Check(root, spec, findings) ? root : null;
    }

    private static void ReportUnlessImplicit(SpecProject project, FindingSink findings, DiagnosticRule rule)
    {
        if (!project.IsImplicit)
        {
            findings.Report(rule, project.Spec.Path, JsonPointer.Root);
        }
    }
}
