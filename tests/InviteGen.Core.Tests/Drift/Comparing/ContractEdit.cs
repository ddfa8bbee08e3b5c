using System.Runtime.CompilerServices;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>One edit of a document, and of a schema in every place where a schema can be.</summary>
/// <param name="Name">What is edited.</param>
/// <param name="Before">The earlier document.</param>
/// <param name="After">The later one.</param>
internal sealed record ContractEdit(string Name, string Before, string After)
{
    // Removals before a sunset are seen on this day.
    private const string Today = "2030-01-01";

    private const string Components = """
        components:
          schemas:
            One: { type: object, properties: { one: { type: string } } }
            One2: { type: object, properties: { one: { type: string } } }
            Two: { type: object, properties: { two: { type: string } } }
            Three: { type: object, required: [three], properties: { three: { type: string } } }
            Note: { description: Only a note. }
            Cat: { type: object, required: [kind, sort, paws], properties: { kind: &s { type: string }, sort: *s, paws: *s } }
            Dog: { type: object, required: [kind, sort, tail], properties: { kind: *s, sort: *s, tail: *s } }

        """;

    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "..", "Edits");

    /// <summary>
    /// Each edit of a schema (<c>edits.txt</c>), of a document (<c>documents.txt</c>) and of the schemas that <c>Value</c> holds
    /// (<c>schemas.txt</c>), there and back.
    /// </summary>
    public static IEnumerable<ContractEdit> All =>
        Lines("edits.txt", Document).Concat(Lines("documents.txt", InOneLine)).Concat(Lines("schemas.txt", Schemas));

    /// <summary>The file of what must be reported.</summary>
    public static string ExpectedFile { get; } = Path.Combine(Folder, "expected.txt");

    /// <summary>A file beside the edits.</summary>
    public static string FileOf(string name) => Path.Combine(Folder, name);

    /// <summary>An edit of the schemas that <c>Value</c> holds.</summary>
    public static ContractEdit OfSchemas(string before, string after) => new("", Schemas(before), Schemas(after));

    /// <summary>An edit of a document without its head.</summary>
    public static ContractEdit OfDocument(string before, string after) => new("", InOneLine(before), InOneLine(after));

    /// <summary>All changes.</summary>
    public IReadOnlyList<Change> Changes() => SpecCompiler.Compare(ContractBefore, ContractAfter, Today);

    /// <summary>The contract of the earlier document.</summary>
    public ApiContract ContractBefore => Contract(Before);

    /// <summary>The contract of the later document.</summary>
    public ApiContract ContractAfter => Contract(After);

    /// <summary>What is reported: the name, and a line for each change.</summary>
    public string Reported()
    {
        var lines = Changes().Select(Line).Order(StringComparer.Ordinal);
        return $"{Name}\n{string.Concat(lines)}";
    }

    private static string Line(Change change) =>
        $"  {string.Join(" ", change.Path.Keys.Take(1))}: {change.Slug} {change.Wire} {change.Source}\n";

    private static IEnumerable<ContractEdit> Lines(string file, Func<string, string> document) => File.ReadLines(Path.Combine(Folder, file))
        .Select(line => line.Split(" | "))
        .Select(part => (Name: part[0], Before: document(part[1]), After: document(part[2])))
        .SelectMany(edit => new[]
        {
            new ContractEdit(edit.Name, edit.Before, edit.After), new ContractEdit(edit.Name + ", back", edit.After, edit.Before),
        });

    private static ApiContract Contract(string document)
    {
        var reading = Harness.Generated.From(document);
        Assert.DoesNotContain(reading.Findings, finding => finding.StartsWith("INV9999", StringComparison.Ordinal));
        return reading.Contract;
    }

    private static string InOneLine(string body) => $$"""
        # YAML in one line
        { openapi: 3.1.0, info: { title: T, version: '1' }, {{body}} }
        """;

    private static string Schemas(string schemas)
    {
        const string Value = "content: { application/json: { schema: { $ref: '#/components/schemas/Value' } } }";
        return InOneLine($$$"""
            paths: { /value: { post: { requestBody: { {{{Value}}} }, responses: { '200': { description: d, {{{Value}}} } } } } },
            components: { schemas: { {{{schemas}}} } }
            """);
    }

    private static string Document(string schema)
    {
        string Property(string more = "") => $"{{ type: object, properties: {{ p: {Marked(schema, more)} }} }}";
        string Content(string of) => $"content: {{ application/json: {{ schema: {of} }} }}";
        string Sends(string of) => $"post: {{ requestBody: {{ {Content(of)} }}, responses: {{ '204': {{ description: d }} }} }}";
        string Receives(string of) => $"get: {{ responses: {{ '200': {{ description: d, {Content(of)} }} }} }}";
        string Takes(string parameter) =>
            $"get: {{ parameters: [{{ name: X, {parameter} }}], responses: {{ '204': {{ description: d }} }} }}";

        return $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths:
              /sent-body: { {{Sends(schema)}} }
              /sent-property: { {{Sends(Property())}} }
              /sent-read-only: { {{Sends(Property("readOnly: true"))}} }
              /query: { {{Takes($"in: query, schema: {schema}")}} }
              /query-property: { {{Takes($"in: query, style: deepObject, schema: {Property()}")}} }
              /header: { {{Takes($"in: header, schema: {schema}")}} }
              /header-property: { {{Takes($"in: header, schema: {Property()}")}} }
              /received-body: { {{Receives(schema)}} }
              /received-property: { {{Receives(Property())}} }
              /received-write-only: { {{Receives(Property("writeOnly: true"))}} }
              /received-header: { get: { responses: { '200': { description: d, headers: { X: { schema: {{schema}} } } } } } }

            """ + Components;
    }

    private static string Marked(string schema, string more) => more.Length == 0 ? schema
        : schema == "{}" ? $"{{ {more} }}"
        : schema.Insert(2, more + ", ");

    private static string Here([CallerFilePath] string path = "") => path;
}
