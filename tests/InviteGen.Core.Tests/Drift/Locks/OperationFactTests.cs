using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>What a lock says of operations: a piece of a spec, and the lines beside it.</summary>
public sealed class OperationFactTests
{
    [Fact]
    public void An_operation_is_a_block_with_its_parameters_its_body_and_its_responses() => Expect(
        """
        /pets/{id}:
          put:
            operationId: replacePet
            deprecated: true
            parameters:
              - { name: id, in: path, required: true, schema: { type: integer, format: int64 } }
              - { name: force, in: query, schema: { type: boolean, default: false } }
              - { name: X-Trace, in: header, deprecated: true, schema: { type: string } }
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
            responses:
              default: { description: Wrong., content: { application/problem+json: {} } }
              '204': { description: Done. }
              '200':
                description: Same.
                content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
        """,
        """
        PUT /pets/{id} #replacePet ~
          path id!: integer(int64)
          query force: boolean [default=false]
          header X-Trace~: string
          body! application/json: Pet
          200 application/json: Pet[]
          204
          default application/problem+json
        """);

    [Fact]
    public void How_a_parameter_travels_is_said_where_its_place_does_not_say_it() => Expect(
        """
        /pets:
          get:
            parameters:
              - { name: 'ids[]', in: query, style: pipeDelimited, schema: { type: array, items: { type: string } } }
              - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string } } }
              - { name: filter, in: query, content: { application/json: { schema: { type: object } } } }
              - { name: next, in: query, allowReserved: true, schema: { type: string } }
              - { name: 'odd name:', in: query, schema: { type: string } }
            responses: { '204': { description: Done. } }
        """,
        """
        GET /pets
          query ids[]: string[] [style=pipeDelimited]
          query tags: string[] [explode=false]
          query filter: object [content="application/json"]
          query next: string [allowReserved]
          query "odd name:": string
          204
        """);

    [Fact]
    public void Encodings_stand_below_the_form_that_they_are_about() => Expect(
        """
        /pets:
          post:
            requestBody:
              content:
                multipart/form-data:
                  encoding: { photo: { contentType: image/png }, age: { style: form, explode: false } }
                  schema:
                    type: object
                    properties: { photo: { type: string, format: binary }, age: { type: array, items: { type: integer } } }
            responses: { '204': { description: Done. } }
        """,
        """
        POST /pets
          body multipart/form-data: object
            age: integer[]
            photo: string(binary)
            encoding age [style=form, explode=false]
            encoding photo [contentType="image/png"]
          204
        """);

    [Fact]
    public void Headers_of_a_part_stand_below_its_encoding() => Expect(
        """
        /pets:
          post:
            requestBody:
              content:
                multipart/form-data:
                  encoding: { photo: { headers: { X-Size: { required: true, schema: { type: integer } } } } }
                  schema: { type: object, properties: { photo: { type: string, format: binary } } }
            responses: { '204': { description: Done. } }
        """,
        """
        POST /pets
          body multipart/form-data: object
            photo: string(binary)
            encoding photo
              header X-Size!: integer
          204
        """);

    [Fact]
    public void Headers_and_the_items_of_sequences_stand_with_their_response() => Expect(
        """
        /pets:
          get:
            responses:
              '204': { description: None., headers: { X-Next: { schema: { type: string } } } }
              '200':
                description: All.
                headers: { X-Count: { required: true, schema: { type: integer } } }
                content: { application/jsonl: { schema: { $ref: '#/components/schemas/Pet' } } }
        """,
        """
        GET /pets
          200 application/jsonl [sequence=lines]
            *: Pet
          200 header X-Count!: integer
          204
          204 header X-Next: string
        """);

    [Fact]
    public void What_the_API_sends_has_blocks_of_its_own() => Expect(
        """
        /pets:
          post:
            callbacks:
              bought:
                '{$request.query.url}':
                  put: { requestBody: { content: { application/json: {} } }, responses: { '204': { description: Seen. } } }
            responses: { '204': { description: Done. } }
        """,
        """
        POST /pets
          204
        callback "POST /pets" bought {$request.query.url} PUT
          body application/json
          204
        webhook "new pet" POST ~
          body! application/json: Pet
          default
        """,
        rest: """
        webhooks:
          new pet:
            post:
              deprecated: true
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { default: { description: Any. } }
        """);

    [Fact]
    public void Each_way_to_authenticate_has_a_line() => Expect(
        """
        /pets:
          get:
            security: [{ key: [], login: [] }, { 'a, b': [] }, {}]
            responses: { '204': { description: Done. } }
        """,
        """
        security "a, b": http Digest
        security key: header X-Key
        security login: bearer [authorizationUrl=["https://x.test"], type="oauth2"]
        GET /pets
          204
          security key, login
          security "a, b"
          security none
        """,
        """
        securitySchemes:
          login: { type: oauth2, flows: { implicit: { authorizationUrl: 'https://x.test', scopes: {} } } }
          key: { type: apiKey, in: header, name: X-Key }
          'a, b': { type: http, scheme: Digest }
        """);

    [Fact]
    public void Servers_keep_the_words_that_their_names_come_from() => Expect(
        """
        /pets:
          get:
            servers: [{ url: 'https://files.example.com', description: 'Files that were sent to us by those who have some.' }]
            responses: { '204': { description: Done. } }
        """,
        """
        server https://{region}.example.com/v1 [name="Production"]
          region: "eu"
            | "eu"
            | "us"
        GET /pets
          204
          server https://files.example.com
        """,
        rest: """
        servers:
          - url: https://{region}.example.com/v1
            description: Production
            variables: { region: { default: eu, enum: [us, eu], description: Where. } }
        """);

    private static void Expect(string paths, string expected, string components = "", string rest = "")
    {
        var all = "schemas:\n  Pet: { type: object }\n" + components;
        var spec = Specs.Paths(paths, all) + rest;
        var text = Lock.Of(spec);
        var facts = string.Join('\n', text.TrimEnd('\n').Split('\n').Skip(1).Where(line => line != "schema Pet: object"));
        Assert.Equal(expected, facts, ignoreLineEndingDifferences: true);
        Lock.DemandRoundTrip(Generated.From(spec).Contract);
    }
}
