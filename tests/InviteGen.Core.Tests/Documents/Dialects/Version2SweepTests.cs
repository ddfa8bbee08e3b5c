using System.Globalization;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>Authors write anything anywhere: what it costs is decided later, where the whole document is known.</summary>
public sealed class Version2SweepTests
{
    private const string Complete =
        """
        info: { title: t, version: '1' }
        host: a.example:8080
        basePath: /v1
        schemes: [https, http]
        consumes: [application/json]
        produces: [application/json]
        security: [{ K: [] }]
        securityDefinitions: { K: { type: oauth2, flow: password, tokenUrl: /t, scopes: { s: d } } }
        definitions:
          A: { discriminator: d, properties: { a: { $ref: '#/definitions/A' }, b: { type: [string, 'null'], x-nullable: true } } }
          B: { allOf: [{ $ref: '#/responses/R/schema' }, { type: file }] }
        parameters:
          P: { name: p, in: query, type: array, items: { type: array, items: { type: file } }, collectionFormat: csv }
          F: { name: f, in: formData, type: array, items: { type: string }, collectionFormat: tsv }
          B: { name: b, in: body, required: true, schema: { $ref: '#/definitions/A' } }
        responses: { R: { description: d, schema: { type: object }, headers: { H: { type: string, collectionFormat: csv } } } }
        paths:
          /x:
            parameters: [{ name: i, in: header, type: string, required: true }, { $ref: '#/parameters/F' }]
            post:
              consumes: [text/xml]
              produces: [text/xml]
              schemes: [https]
              parameters: [{ $ref: '#/parameters/B' }, { $ref: '#/parameters/P' }, { name: q, in: query, type: string }]
              responses: { '200': { schema: { type: file }, examples: { a/b: c } }, default: { $ref: '#/responses/R' } }
            put: { parameters: [{ name: g, in: formData, type: file, required: true, x-a: b }], responses: {} }
        """;

    private static readonly string[] Values =
        ["null", "true", "-5", "text", "[]", "{}", "[5]", "{ a: 5 }", "{ $ref: '#/definitions/A' }", "{ $ref: 5 }", "[{ $ref: '#' }]"];

    [Fact]
    public void Nothing_that_stands_somewhere_stops_the_rewriting()
    {
        var complete = Upgraded.Parse(Complete);
        foreach (var pointer in PointersOf(complete, JsonPointer.Root))
        {
            foreach (var value in Values)
            {
                var broken = (SpecObject)complete.DeepClone();
                Set(broken, pointer, Upgraded.Parse(value));
                var fault = Record.Exception(() => Upgraded.Of(broken));
                Assert.True(fault is null, $"{value} at {pointer.Text}: {fault}");
            }
        }
    }

    private static IEnumerable<JsonPointer> PointersOf(SpecNode node, JsonPointer at)
    {
        var children = node switch
        {
            SpecObject members => members.Select(member => (member.Key, member.Value)),
            SpecArray items => items.Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        return children.SelectMany(child => PointersOf(child.Item2, at / child.Item1).Prepend(at / child.Item1));
    }

    private static void Set(SpecObject root, JsonPointer pointer, SpecNode value)
    {
        var token = pointer.Tokens.Last();
        var holder = pointer.Tokens.SkipLast(1).Aggregate((SpecNode)root, (node, name) => node.Child(name)!);
        if (holder is SpecObject members)
        {
            members.Set(token, value);
        }
        else
        {
            ((SpecArray)holder)[int.Parse(token, CultureInfo.InvariantCulture)] = value;
        }
    }
}
