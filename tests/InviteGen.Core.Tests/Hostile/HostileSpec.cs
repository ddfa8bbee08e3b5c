using System.Text.Json.Nodes;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>A spec with every position where text stands, one of which can be replaced.</summary>
internal static class HostileSpec
{
    /// <summary>The text that stands in the position which is replaced; every position has a text of its own.</summary>
    public static IEnumerable<string> Positions => Template.Split('§').Where((_, index) => index % 2 == 1).Distinct();

    /// <summary>The spec with <paramref name="text"/> at one position.</summary>
    public static string With(string position, string text)
    {
        var literal = JsonValue.Create(text).ToJsonString()[1..^1].Replace(@"\uE000", @"\uD800", StringComparison.Ordinal);
        return Template
            .Replace("§" + position + "§", literal, StringComparison.Ordinal)
            .Replace("§", "", StringComparison.Ordinal);
    }

    private const string Template =
        """
        {
          "openapi": "3.1.0",
          "info": { "title": "§title§", "description": "§description§", "version": "§version§" },
          "servers": [
            {
              "url": "§https://{region}.x.test/url§", "description": "§server description§",
              "variables": {
                "§region§": { "default": "§default region§", "description": "§variable description§", "enum": ["§eu§"] }
              }
            }
          ],
          "tags": [ { "name": "§tag§", "description": "§tag description§" } ],
          "security": [ { "§key§": [] } ],
          "paths": {
            "/§things§/{id}": {
              "post": {
                "operationId": "§operationId§", "summary": "§summary§", "description": "§operation description§",
                "tags": ["§tag§"],
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "pattern": "§^path$§" } },
                  { "name": "§query§", "in": "query", "description": "§query description§",
                    "schema": { "type": "string", "default": "§d§" } },
                  { "name": "§header§", "in": "header", "required": true,
                    "schema": { "type": "array", "items": { "type": "string" } } },
                  { "name": "§cookie§", "in": "cookie", "schema": { "type": "string", "enum": ["§cookie value§"] } }
                ],
                "requestBody": {
                  "description": "§body description§", "required": true,
                  "content": { "§application/json§": { "schema": { "$ref": "#/components/schemas/Thing" } } }
                },
                "responses": {
                  "200": {
                    "description": "§response description§",
                    "content": { "§application/x+json§": { "schema": { "$ref": "#/components/schemas/§Named§" } } }
                  },
                  "§404§": { "description": "§missing§" },
                  "400": { "description": "Wrong.", "content": { "application/json": { "schema": { "title": "§inline title§",
                    "type": "object", "properties": { "§inline property§": { "type": "string" } } } } } }
                }
              }
            }
          },
          "components": {
            "securitySchemes": {
              "§key§": { "type": "apiKey", "in": "header", "name": "§X-Key§", "description": "§key description§" },
              "http": { "type": "http", "scheme": "§scheme§" }
            },
            "schemas": {
              "§Named§": {
                "type": "object", "title": "§schema title§", "description": "§schema description§",
                "x-invitegen-error": "/§error§",
                "properties": { "§error§": { "type": ["string", "null"] }, "next": { "$ref": "#/components/schemas/§Named§" } }
              },
              "Thing": {
                "type": "object", "required": ["§required property§"],
                "properties": {
                  "§required property§": { "type": "string", "pattern": "§^a+$§", "description": "§property description§" },
                  "§nullable property§": { "type": ["string", "null"], "format": "§format§", "default": "§default text§" },
                  "list": { "type": "array", "x-invitegen-unique-by": "§item§",
                    "items": { "type": "object", "properties": { "§item§": { "type": "string" } } } },
                  "choice": { "type": "string", "enum": ["§first value§", "other"], "default": "§first value§" },
                  "example": { "type": "string", "example": "§example§", "const": "§const§" }
                }
              }
            }
          }
        }
        """;
}
