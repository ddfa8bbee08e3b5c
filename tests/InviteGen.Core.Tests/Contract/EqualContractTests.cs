using InviteGen.Core.Contract;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>Documents that promise the same give equal contracts, however they are laid out.</summary>
public sealed class EqualContractTests
{
    private const string Yaml =
        """
        openapi: 3.0.3
        info:
          title: Pets
          version: '1'
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters:
                - name: id
                  in: path
                  required: true
                  schema: { type: string, format: uuid }
              responses:
                '200':
                  description: A pet.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Pet'
        components:
          schemas:
            Kind:
              type: string
              enum: [cat, dog]
            Pet:
              type: object
              required: [name]
              properties:
                name: { type: string, maxLength: 10, nullable: true }
                kind: { $ref: '#/components/schemas/Kind' }
                age: { type: integer, default: 1, description: In years. }
        """;

    [Fact]
    public void The_same_document_in_JSON_gives_an_equal_contract()
    {
        const string json =
            """
            {
              "openapi": "3.0.3",
              "info": { "title": "Pets", "version": "1" },
              "paths": { "/pets/{id}": { "get": {
                "operationId": "getPet",
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } }],
                "responses": { "200": { "description": "A pet.",
                  "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } }
              } } },
              "components": { "schemas": {
                "Kind": { "type": "string", "enum": ["cat", "dog"] },
                "Pet": { "type": "object", "required": ["name"], "properties": {
                  "name": { "type": "string", "maxLength": 10, "nullable": true },
                  "kind": { "$ref": "#/components/schemas/Kind" },
                  "age": { "type": "integer", "default": 1, "description": "In years." } } }
              } }
            }
            """;

        Assert.Equal(Read(Yaml), Read(json));
    }

    [Theory]
    [InlineData("info:", "# a comment\n\ninfo:")]
    [InlineData("required: [name]", "required:\n      - name # the only one\n")]
    [InlineData("type: string, format: uuid", "format: uuid, type: string")]
    [InlineData("'200'", "\"200\"")]
    [InlineData("operationId: getPet", "operationId: \"getPet\"")]
    [InlineData("A pet.", "'A pet.'")]
    [InlineData("components:", "tags: [{ name: unused }]\ncomponents:")]
    [InlineData("    Kind:\n", "    Unused: { type: object }\n    Kind:\n")]
    [InlineData("version: '1'", "version: '2'")]
    [InlineData("nullable: true }", "nullable: true, example: Tom }")]
    [InlineData("openapi: 3.0.3", "openapi: 3.0.1")]
    public void What_is_no_promise_changes_nothing(string before, string after)
    {
        Assert.Contains(before, Yaml, StringComparison.Ordinal);

        Assert.Equal(Read(Yaml), Read(Yaml.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_order_of_components_means_nothing()
    {
        const string kind = "    Kind:\n      type: string\n      enum: [cat, dog]\n";

        Assert.Equal(Read(Yaml), Read(Yaml.Replace(kind, "", StringComparison.Ordinal) + "\n" + kind));
    }

    [Theory]
    [InlineData("maxLength: 10", "maxLength: 11")]
    [InlineData("maxLength: 10", "minLength: 10")]
    [InlineData("nullable: true", "nullable: false")]
    [InlineData("[cat, dog]", "[cat, dog, cow]")]
    [InlineData("[cat, dog]", "[dog, cat]")]
    [InlineData("required: [name]", "required: [age]")]
    [InlineData("default: 1", "default: 2")]
    [InlineData("format: uuid", "format: date")]
    [InlineData("operationId: getPet", "operationId: readPet")]
    [InlineData("A pet.", "One pet.")]
    [InlineData("In years.", "In days.")]
    [InlineData("title: Pets", "title: Animals")]
    [InlineData("'200'", "'201'")]
    [InlineData("application/json", "application/pet+json")]
    [InlineData("get:", "put:")]
    public void Another_promise_gives_another_contract(string before, string after)
    {
        Assert.Contains(before, Yaml, StringComparison.Ordinal);

        Assert.NotEqual(Read(Yaml), Read(Yaml.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void Equal_contracts_are_written_alike()
    {
        var twin = Generated.Clean(Yaml.Replace("info:", "# a comment\ninfo:", StringComparison.Ordinal));

        Assert.Equal(Generated.Clean(Yaml).Files, twin.Files);
    }

    private static ApiContract Read(string text) => Generated.Clean(text).Contract;
}
