using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;
using Microsoft.OpenApi;

namespace InviteGen.Core.Tests.Documents;

/// <summary>What came out of reading one spec.</summary>
internal sealed record Reading(SpecDocument? Document, IReadOnlyList<LocatedFinding> Findings)
{
    public OpenApiDocument Model => Document!.Model;

    /// <summary>
    /// The findings as the build shows them, with lines and columns that start at 1, but not the violations of OpenAPI that mean nothing
    /// to a client: the documents of the tests leave out what they do not need.
    /// </summary>
    public IEnumerable<string> Shown =>
        from finding in Findings
        where finding.Rule != DiagnosticRules.SpecificationViolated
        let start = finding.Range.Start
        select $"{finding.File}({start.Line + 1},{start.Column + 1}): {finding.Rule.Id} {finding.Message}";

    public static Reading Of(string path, string content, params string[] operations) =>
        Of(Project(path, content) with { Operations = operations.ToEquatableArray() });

    public static Reading Of(SpecProject project)
    {
        var sink = new FindingSink();
        var document = DocumentReader.Read(project, sink, CancellationToken.None);
        return new(document, [.. sink.Findings.Select(finding => finding.Shown)]);
    }

    public static SpecNode Node(string json) => TreeReader.Read(SpecBody.Of(new("a.json", json), default)!, default).Root!;

    public static SpecProject Project(string path, string content) =>
        new(new SpecText(path, content)) { Namespace = "N", ClientName = "C", SupportNamespace = "S" };

    /// <summary>Reads a document of version 3.1 with some schemas, each of which an operation returns.</summary>
    public static IOpenApiSchema Schema(string schema, string version = "3.1.0")
    {
        var reading = Of("a.json", $$$"""
            {"openapi": "{{{version}}}", "info": {"title": "t", "version": "1"},
             "paths": {"/x": {"get": {"responses": {"200": {"description": "d",
               "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"} } } } } } } },
             "components": {"schemas": {"S": {{{schema}}} } } }
            """);
        Assert.Empty(reading.Shown);
        return reading.Model.Components!.Schemas!["S"];
    }
}
