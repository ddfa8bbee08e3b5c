using System.Text.Json.Nodes;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents;

/// <summary>Reads a project's spec: text, nodes, overlay, selection, OpenAPI document.</summary>
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

        return ModelReader.Read(project.Spec, root, findings);
    }
}
