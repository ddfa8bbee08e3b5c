using InviteGen.Core.Documents.ExternalDocuments;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Structure;

/// <summary>A document as nodes, and where to report what is wrong with it.</summary>
/// <param name="Source">The spec.</param>
/// <param name="Root">The root object. Steps change it in place: a copy of a large document costs more than a step.</param>
/// <param name="Files">The other files that it may refer to.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record SpecTree(SpecText Source, SpecObject Root, ReferencedFiles Files, FindingSink Findings)
{
    /// <summary>What was removed from the document by the selection of operations, but may be referred to.</summary>
    public SpecObject Removed { get; } = SpecObject.At(Root);

    /// <summary>What is known about nodes and cannot be seen in them.</summary>
    public NodeFacts Facts { get; } = new();

    /// <summary>The rules of OpenAPI that it breaks, and that do not matter for its client.</summary>
    public Violations Violations { get; } = new();

    /// <summary>The version of its specification as its author wrote it, such as <c>3.0.3</c>.</summary>
    public string Version => (Root["openapi"] ?? Root["swagger"])?.Written.AsScalar ?? "";

    /// <summary>True for a document that was written in version 2.0, in whatever version its nodes are by now.</summary>
    public bool WasVersion2 => Version == "2.0";

    /// <summary>
    /// The version of its nodes, which decides what its objects may have: those of version 2.0 are rewritten before anything asks.
    /// </summary>
    public SpecVersions NodeVersion => Is("3.2") ? SpecVersions.V32 : Is("3.1") ? SpecVersions.V31 : SpecVersions.V30;

    /// <summary>True for a version of which schemas are not JSON Schema 2020-12.</summary>
    public bool HasOldSchemas => (NodeVersion & SpecVersions.Since31) == 0;

    /// <summary>Reports at a node. What is wrong with a member that is missing is reported at its owner.</summary>
    public void Report(DiagnosticRule rule, SpecNode at, params string[] arguments) => Findings.Report(rule, at, arguments);

    private bool Is(string version) => Version.StartsWith(version, StringComparison.Ordinal);
}
