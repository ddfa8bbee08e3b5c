using System.Globalization;
using System.Text.Json.Nodes;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>A document that uses everything, each value of which can be replaced.</summary>
internal static class CompleteSpec
{
    /// <summary>The addresses of all values.</summary>
    public static IEnumerable<string[]> Places => PlacesIn(JsonNode.Parse(Text)!);

    /// <summary>The document with <paramref name="value"/>, which is JSON, at one place.</summary>
    public static string With(string[] place, string value)
    {
        var root = JsonNode.Parse(Text)!;
        var container = place[..^1].Aggregate(root, (node, token) => Child(node, token)!);
        if (container is JsonArray items)
        {
            items[int.Parse(place[^1], CultureInfo.InvariantCulture)] = JsonNode.Parse(value);
        }
        else
        {
            container[place[^1]] = JsonNode.Parse(value);
        }

        return root.ToJsonString();
    }

    private static IEnumerable<string[]> PlacesIn(JsonNode node, params string[] at)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => (member.Key, member.Value)),
            JsonArray items => items.Select((item, i) => (i.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        foreach (var (key, value) in children)
        {
            string[] here = [.. at, key];
            yield return here;
            foreach (var below in value is null ? [] : PlacesIn(value, here))
            {
                yield return below;
            }
        }
    }

    private static JsonNode? Child(JsonNode node, string token) =>
        node is JsonArray items ? items[int.Parse(token, CultureInfo.InvariantCulture)] : node[token];

    private const string Text = """
        {"openapi": "3.1.0", "info": {"title": "t", "version": "1", "contact": {}, "license": {"name": "n"}},
         "servers": [{"url": "https://a.example/{v}", "variables": {"v": {"default": "d", "enum": ["d"]}}}],
         "tags": [{"name": "n"}], "security": [{"k": [], "b": []}],
         "paths": {"/x/{id}": {"parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
           "get": {"parameters": [
               {"name": "q", "in": "query", "style": "form", "explode": true, "schema": {"type": "array",
                 "items": {"type": "string", "enum": ["a", "b"]}}},
               {"name": "o", "in": "query", "style": "deepObject", "schema": {"type": "object",
                 "properties": {"p": {"type": "integer"}}}},
               {"name": "H", "in": "header", "schema": {"type": "integer", "minimum": 1, "multipleOf": 2}},
               {"name": "c", "in": "cookie", "content": {"application/json": {"schema": {"type": "string"}}}}],
             "responses": {"200": {"$ref": "#/components/responses/R"}, "4XX": {"description": "d",
                 "content": {"application/problem+json": {}}},
               "default": {"description": "d", "content": {"text/plain": {"schema": {"type": "string"}}}}}},
           "post": {"operationId": "o", "summary": "s", "tags": ["n"], "deprecated": false, "security": [{"k": []}, {}],
             "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}},
             "responses": {"201": {"description": "d", "headers": {"H": {"schema": {"type": "integer"}}},
               "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}, "examples": {"e": {"value": 1}}}},
               "links": {"l": {"operationId": "o", "parameters": {"id": "$response.body"}}}}},
             "callbacks": {"c": {"{$request.body}": {"post": {"responses": {"200": {"description": "d"}}}}}}},
           "put": {"requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object",
               "properties": {"p": {"type": "string", "format": "binary"}}},
             "encoding": {"p": {"contentType": "text/plain", "headers": {"H": {"schema": {}}}}}}}},
             "responses": {"204": {"description": "d"}}}}},
         "webhooks": {"w": {"post": {"responses": {"200": {"description": "d"}}}}},
         "components": {
           "responses": {"R": {"description": "d", "content": {"application/json": {"schema": {"type": "array",
             "items": {"$ref": "#/components/schemas/S"}}}}}},
           "securitySchemes": {"k": {"type": "apiKey", "in": "header", "name": "X-K"}, "b": {"type": "http", "scheme": "bearer"},
             "f": {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://a.example", "scopes": {"s": "d"}}}}},
           "schemas": {"S": {"type": ["object", "null"], "title": "T", "required": ["a"], "x-invitegen-error": "/a",
             "minProperties": 1, "additionalProperties": {"type": "string"},
             "properties": {
               "a": {"type": "string", "enum": ["x", null], "default": "x", "minLength": 1, "pattern": "^a$", "format": "email"},
               "n": {"type": "number", "format": "double", "exclusiveMinimum": 1, "maximum": 5, "default": 2},
               "l": {"type": "array", "minItems": 1, "uniqueItems": true, "x-invitegen-unique-by": "e",
                 "items": {"type": "object", "properties": {"e": {"type": "string", "readOnly": true}}}},
               "one": {"oneOf": [{"$ref": "#/components/schemas/S"}, {"type": "null"}]},
               "all": {"allOf": [{"$ref": "#/components/schemas/S"}]}, "k": {"const": 5}},
             "discriminator": {"propertyName": "a", "mapping": {"x": "S"}}, "xml": {"name": "n"},
             "patternProperties": {"^x": {}}, "dependentRequired": {"a": ["a"]}, "$defs": {"D": {}}}}}}
        """;
}
