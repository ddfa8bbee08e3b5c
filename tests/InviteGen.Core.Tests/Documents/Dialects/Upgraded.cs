using InviteGen.Core.Documents.Dialects.Version2;
using InviteGen.Core.Documents.ExternalDocuments;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>A document of version 2.0, written as one of version 3.0.</summary>
internal sealed class Upgraded
{
    private readonly SpecTree _tree;
    private readonly FindingSink _findings = new();

    private Upgraded(SpecText spec, SpecObject root, params SpecText[] others)
    {
        _tree = new(spec, root, new(spec, root, new(others), _findings, CancellationToken.None), _findings);
        Version2Upgrade.Apply(_tree, CancellationToken.None);
    }

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<string> Faults =>
        _findings.Findings.Select(finding => $"{finding.Rule.Id} {finding.Location.Range.Start.Line + 1} {finding.Message}");

    /// <summary>Reads YAML without the version.</summary>
    public static Upgraded Of(string version2, params SpecText[] others)
    {
        var text = "swagger: '2.0'\n" + version2;
        return new(new("a.yaml", text), (SpecObject)Parse(text), others);
    }

    /// <summary>Reads nodes without the version.</summary>
    public static Upgraded Of(SpecObject version2)
    {
        version2.Set("swagger", SpecValue.Of("2.0", version2));
        return new(new("a.yaml", ""), version2);
    }

    /// <summary>A document with one operation, without what is around it.</summary>
    public static Upgraded Post(string operation, string item = "", string root = "") =>
        Of($"{root}\npaths:\n  /x:\n    {item}\n    post:\n      {operation}\n");

    /// <summary>Some YAML as JSON.</summary>
    public static string Json(string yaml) => Parse(yaml).ToJsonString();

    /// <summary>Some YAML as nodes.</summary>
    public static SpecNode Parse(string yaml) =>
        TreeReader.Read(SpecBody.Of(new("a.yaml", yaml), CancellationToken.None)!, CancellationToken.None).Root!;

    /// <summary>What stands at a pointer; null: nothing.</summary>
    public SpecNode? Node(string pointer) =>
        JsonPointer.Parse(pointer).Tokens.Aggregate((SpecNode?)_tree.Root, (node, token) => node.Child(token));

    /// <summary>The same as JSON; empty: nothing.</summary>
    public string Show(string pointer) => Node(pointer)?.ToJsonString() ?? "";
}
