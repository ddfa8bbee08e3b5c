using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>The key that a line of a lock has when it is read is the one that comparers make of the contract.</summary>
public sealed class LockKeyTests
{
    private const string Spec =
        """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        servers: [{ url: 'https://{region}.example', variables: { region: { default: eu, enum: [eu, us] } } }]
        security: [{ login: [read] }, { login: [write] }, { key: [], login: [] }, {}]
        paths:
          /cats: { get: { operationId: getCats, responses: { '204': { description: Nothing. } } } }
          /pets/{id}:
            put:
              operationId: replacePet
              deprecated: true
              security: [{ key: [] }, { login: [read] }, {}]
              servers: [{ url: 'https://pets.example' }]
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: 'odd name:', in: query, deprecated: true, schema: { type: string, maxLength: 3 } }
                - { name: X-Trace, in: header, schema: { type: string } }
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: { type: object, properties: { file: { type: string } } }
                    encoding: { file: { contentType: image/png, headers: { X-Part: { schema: { type: string } } } } }
              responses:
                '200':
                  description: Pets.
                  headers: { X-Total: { required: true, schema: { type: integer } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
                '204': { description: Nothing. }
              callbacks:
                seen:
                  '{$request.query.url}':
                    post: { requestBody: { content: { application/json: {} } }, responses: { '200': { description: Ok. } } }
        webhooks:
          '#sold': { post: { requestBody: { content: { application/json: {} } }, responses: { '200': { description: Ok. } } } }
          '#lost': { post: { requestBody: { content: { application/json: {} } }, responses: { '200': { description: Ok. } } } }
          born:
            post: { deprecated: true, requestBody: { content: { application/json: {} } }, responses: { '200': { description: Ok. } } }
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, login: { type: http, scheme: bearer } }
          schemas:
            Pet:
              type: object
              required: [kind, tag, other]
              properties:
                kind: { type: string, enum: [cat, dog] }
                tag: { type: [string, 'null'], deprecated: true }
                tags: { type: array, items: { type: object, properties: { a: { type: string } } } }
                size:
                  oneOf:
                    - { type: string }
                    - { type: array, items: { type: string, description: A word. } }
                    - { type: object, required: [a], properties: { a: { type: string } } }
                    - { type: object, required: [b], deprecated: true, properties: { b: { type: string } } }
                    - { $ref: '#/components/schemas/Cat', deprecated: true }
                owner:
                  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
                  discriminator: { propertyName: name, mapping: { c: '#/components/schemas/Cat' } }
                odd: { not: { const: 5 } }
                free: { minLength: 3, not: { type: boolean } }
              additionalProperties: { type: object, properties: { a: { type: string } } }
            Cat: { type: object, required: [name], properties: { name: { type: string } } }
            Dog: { type: object, required: [name], properties: { name: { type: string } } }
        """;

    [Fact]
    public void Every_line_has_the_key_of_its_fact()
    {
        var contract = Lock.Read(LockWriter.Write(Generated.From(Spec).Contract)).Contract;
        var raw = Generated.From(Spec).Contract;
        var operation = contract.Operations.Single(one => one.Id == "replacePet");
        List<LockPath> expected =
        [
            LockPath.Root / LockKeys.Server("https://{region}.example"),
            LockPath.Root / LockKeys.Server("https://{region}.example") / LockKeys.Property("region"),
            LockPath.Root / LockKeys.Server("https://{region}.example") / LockKeys.Property("region") / LockKeys.Value("\"eu\""),
            LockPath.Root / LockKeys.SecurityScheme("key"),
            .. raw.Security.Select(one => LockPath.Root / LockKeys.Requirement(one)),
            .. Of(operation),
            .. contract.Webhooks.SelectMany(one => new[]
            {
                LockPath.Root / LockKeys.Webhook(one),
                LockPath.Root / LockKeys.Webhook(one) / LockKeys.Body("application/json"),
                LockPath.Root / LockKeys.Webhook(one) / LockKeys.Response("200"),
            }),
            .. Of(LockPath.Root / LockKeys.Schema("Pet"), raw.Schemas.Single(one => one.Name == "Pet").Schema),
        ];

        var document = Lock.Read(LockWriter.Write(contract));

        Assert.Equal(4, raw.Security.Count);
        Assert.Equal(4, contract.Webhooks.Count);
        Assert.DoesNotContain(expected, path => document.Lines.LineOf(path) is null);
    }

    [Fact]
    public void The_lines_that_are_written_are_the_lines_that_are_read()
    {
        var contract = Generated.From(Spec).Contract;

        var read = Lock.Read(LockWriter.Write(contract)).Lines;

        Assert.Equal(All(read.Root), All(LockWriter.Tree(contract).Root));
    }

    // What InviteGen would not write, but what a person or an earlier version has written.
    [Theory]
    [InlineData("GET /a\n  4xx application/json: any", "GET /a", "4XX application/json")]
    [InlineData("GET /a\n  DEFAULT", "GET /a", "default")]
    [InlineData("GET /a\n  200 \"application/json\": any", "GET /a", "200 application/json")]
    [InlineData("\"GET\" \"/a\"\n  query \"b\": any", "GET /a", "query b")]
    [InlineData("GET /a\n  security none\n  server \"https://x.test\"", "GET /a", "server https://x.test")]
    [InlineData("schema \"A\": object\n  \"b\": any", "schema A", "b")]
    [InlineData("schema A: object\n  bé: any", "schema A", "\"bé\"")]
    [InlineData("schema A: any\n  | { \"b\" : 1 }", "schema A", "| {\"b\":1}")]
    [InlineData("schema A: anyOf\n  + string|integer", "schema A", "+ integer|string")]
    [InlineData("schema A: string\n  where { \"minLength\" : 1 }", "schema A", "where {\"minLength\":1}")]
    public void A_key_in_another_spelling_is_the_same_key(string lines, string first, string second) =>
        Assert.NotNull(Lock.Read($"invitegen-lock 1\n{lines}\n").Lines.LineOf(LockPath.Root / first / second));

    private static IEnumerable<string> All(LockLine line) => line.Children.SelectMany(
        child => All(child).Prepend($"{child.Key} | {child.Text} | {child.Depth} {child.Number} {child.Offset}"));

    private static IEnumerable<LockPath> Of(Operation operation)
    {
        var path = LockPath.Root / LockKeys.Operation(operation.Method, operation.Path);
        var body = path / LockKeys.Body("multipart/form-data");
        return
        [
            path,
            .. operation.Parameters.Select(one => path / LockKeys.Parameter(one.In, one.Name)),
            body,
            body / LockKeys.Property("file"),
            body / LockKeys.Encoding("file"),
            body / LockKeys.Encoding("file") / LockKeys.Parameter(ParameterIn.Header, "X-Part"),
            path / LockKeys.Response("200", "application/json"),
            path / LockKeys.ResponseHeader("200", "X-Total"),
            path / LockKeys.Response("204"),
            path / LockKeys.Server("https://pets.example"),
            path / LockKeys.SecurityScheme("key"),
        ];
    }

    private static IEnumerable<LockPath> Of(LockPath path, Schema pet)
    {
        var size = pet.Object.Properties.Single(one => one.Name == "size").Schema.Alternatives.Schemas;
        var owners = pet.Object.Properties.Single(one => one.Name == "owner").Schema.Alternatives.Schemas;
        var owner = path / LockKeys.Property("owner");
        var keys = new AlternativeKeys(size);
        return
        [
            path,
            path / LockKeys.AlsoRequired("other"),
            path / LockKeys.AdditionalProperties / LockKeys.Property("a"),
            path / LockKeys.Property("kind") / LockKeys.Value("\"cat\""),
            path / LockKeys.Property("tag"),
            path / LockKeys.Property("tags") / LockKeys.Items / LockKeys.Property("a"),
            .. size.Select(one => path / LockKeys.Property("size") / keys.Of(one)),
            path / LockKeys.Property("size") / keys.Of(size[3]) / LockKeys.Property("b"),
            owner / LockKeys.Discriminator,
            owner / LockKeys.Discriminator / LockKeys.Property("c"),
            owner / new AlternativeKeys(owners).Of(owners[0]),
        ];
    }
}
