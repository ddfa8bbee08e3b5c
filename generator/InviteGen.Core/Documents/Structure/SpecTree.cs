using InviteGen.Core.Documents.ExternalDocuments;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Structure;

/// <summary>A document as nodes, and where to report what is wrong with it.</summary>
/// <param name="Source">The spec.</param>
/// <param name="Root">The root object. Steps change it in place: a copy of a large document costs more than a step.</param>
/// <param name="Library">The other files that it may refer to.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record SpecTree(SpecText Source, SpecObject Root, DocumentLibrary Library, FindingSink Findings)
{
    /// <summary>What was removed from the document by the selection of operations, but may be referred to.</summary>
    public SpecObject Removed { get; } = SpecObject.At(Root);

    /// <summary>What is known about nodes and cannot be seen in them.</summary>
    public NodeFacts Facts { get; } = new();

    /// <summary>The rules of OpenAPI that it breaks, and that do not matter for its client.</summary>
    public Violations Violations { get; } = new();

    /// <summary>The version of its specification as its author wrote it, such as <c>3.0.3</c>.</summary>
    public string Version => (Root["openapi"] ?? Root["swagger"])?.Written.AsScalar ?? "";

    /// <summary>True for a version of which schemas are not JSON Schema 2020-12.</summary>
    public bool HasOldSchemas => Version.StartsWith("3.0", StringComparison.Ordinal) || WasVersion2;

    /// <summary>True for a document that was written in version 2.0, in whatever version its nodes are by now.</summary>
    public bool WasVersion2 => Version == "2.0";

    /// <summary>The version of its nodes, which decides what its objects may have.</summary>
    public SpecVersions Versions => Version switch
    {
        _ when Is("3.0") || WasVersion2 => SpecVersions.V30,
        _ when Is("3.1") => SpecVersions.V31,
        _ when Is("3.2") => SpecVersions.V32,
        _ => SpecVersions.V20,
    };

    /// <summary>Reports at a node. What is wrong with a member that is missing is reported at its owner.</summary>
    public void Report(DiagnosticRule rule, SpecNode at, params string[] arguments) => Findings.Report(rule, at, arguments);

    private bool Is(string version) => Version.StartsWith(version, StringComparison.Ordinal);
}
