using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Documents;

public class HostileDocumentTests
{
    // The threads of the compiler may have no more.
    private const int SmallStack = 1024 * 1024;

    [Theory]
    [InlineData("{\"allOf\":[", "]}", 2)]
    [InlineData("{\"oneOf\":[{},", "]}", 2)]
    [InlineData("{\"items\":", "}", 1)]
    [InlineData("{\"not\":", "}", 1)]
    [InlineData("{\"additionalProperties\":", "}", 1)]
    [InlineData("{\"properties\":{\"p\":", "}}", 2)]
    [InlineData("{\"x-a\":", "}", 1)]
    [InlineData("{\"example\":", "}", 1)]
    [InlineData("{\"default\":[", "]}", 2)]
    public void The_deepest_document_that_is_read_fits_a_small_stack(string open, string close, int levels)
    {
        foreach (var version in new[] { "3.0.3", "3.1.0" })
        {
            // The schema itself stands ten levels below the root.
            var count = (TreeLimits.Depth - 12) / levels;
            var reading = ReadOnSmallStack("a.json", Document(version, Nested(open, "{}", close, count)));
            Assert.Empty(reading.Shown);
            Assert.NotNull(reading.Document);
        }
    }

    [Theory]
    [InlineData("{\"allOf\":[", "]}")]
    [InlineData("[", "]")]
    public void A_deeper_one_is_an_error(string open, string close)
    {
        var reading = ReadOnSmallStack("a.json", Document("3.1.0", Nested(open, "{}", close, 100_000)));
        Assert.Equal("INV1006", Assert.Single(reading.Findings).Rule.Id);
    }

    [Fact]
    public void A_long_chain_of_schemas_fits_a_small_stack()
    {
        var schemas = new StringBuilder("\"S0\": {}");
        for (var i = 1; i <= 5_000; i++)
        {
            var reference = $"{{\"$ref\": \"#/components/schemas/S{i - 1}\"}}";
            schemas.Append(CultureInfo.InvariantCulture, $",\"S{i}\": {{\"properties\": {{\"p\": {reference}}}}}");
        }

        var text = Document("3.1.0", "{\"$ref\":\"#/components/schemas/S5000\"}", schemas.ToString());
        var reading = ReadOnSmallStack("a.json", text);
        Assert.Empty(reading.Shown);
        Assert.Equal(5_001, reading.Model.Components!.Schemas!.Count);
    }

    [Theory]
    [InlineData("{\"title\": \"end\"}", "")]
    [InlineData("{\"$ref\": \"#/components/schemas/S0\"}", "INV1010")]
    [InlineData("{\"$ref\": \"#/components/schemas/Nope\"}", "INV1009")]
    public void A_long_chain_of_references_is_followed_on_a_small_stack(string end, string rule)
    {
        var schemas = new StringBuilder("\"S0\": " + end);
        for (var i = 1; i <= 5_000; i++)
        {
            schemas.Append(CultureInfo.InvariantCulture, $",\"S{i}\": {{\"$ref\": \"#/components/schemas/S{i - 1}\"}}");
        }

        var text = Document("3.1.0", "{\"$ref\":\"#/components/schemas/S5000\"}", schemas.ToString());
        var reading = ReadOnSmallStack("a.json", text);
        Assert.Equal(rule, reading.Findings.Select(finding => finding.Rule.Id).SingleOrDefault(""));
        var operation = reading.Model.Paths["/x"].Operations![HttpMethod.Get];
        var schema = operation.Responses!["200"].Content!["application/json"].Schema!;
        Assert.Equal(rule.Length == 0 ? "end" : null, schema.Title);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"x\"")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("{\"\": null}")]
    [InlineData("{\"$ref\": 5}")]
    [InlineData("{\"$ref\": \"\"}")]
    [InlineData("{\"$ref\": \"#\"}")]
    [InlineData("{\"$ref\": \"#/\"}")]
    [InlineData("{\"$ref\": \"#/paths\"}")]
    [InlineData("{\"$ref\": \"#/a b/%zz\"}")]
    [InlineData("{\"$ref\": \"http://[\"}")]
    public void Any_value_at_any_place_is_survived(string value)
    {
        const string complete = """
            {"openapi": "3.1.0", "info": {"title": "t", "version": "1", "contact": {}, "license": {"name": "n"}},
             "servers": [{"url": "https://a.example/{v}", "variables": {"v": {"default": "d", "enum": ["d"]}}}],
             "tags": [{"name": "n"}], "security": [{"k": []}],
             "paths": {"/x/{id}": {"parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
               "post": {"operationId": "o", "tags": ["n"], "deprecated": false, "security": [{"k": []}],
                 "requestBody": {"required": true, "content": {"multipart/form-data": {"schema": {"type": "object"},
                   "encoding": {"p": {"contentType": "text/plain", "headers": {"H": {"schema": {}}}}}}}},
                 "responses": {"200": {"description": "d", "headers": {"H": {"schema": {"type": "integer"}}},
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"},
                     "examples": {"e": {"value": 1}}}},
                   "links": {"l": {"operationId": "o", "parameters": {"id": "$response.body"}}}}},
                 "callbacks": {"c": {"{$request.body}": {"post": {"responses": {"200": {"description": "d"}}}}}}}}},
             "webhooks": {"w": {"post": {"responses": {"200": {"description": "d"}}}}},
             "components": {"securitySchemes": {"k": {"type": "oauth2",
               "flows": {"implicit": {"authorizationUrl": "https://a.example", "scopes": {"s": "d"}}}}},
               "schemas": {"S": {"type": ["object", "null"], "required": ["a"],
                 "properties": {"a": {"type": "string", "enum": ["x"], "minLength": 1}},
                 "discriminator": {"propertyName": "a", "mapping": {"x": "S"}}, "xml": {"name": "n"},
                 "externalDocs": {"url": "https://a.example"},
                 "patternProperties": {"^x": {}}, "dependentRequired": {"a": ["a"]},
                 "$defs": {"D": {}}, "maximum": 5, "multipleOf": 2}}}}
            """;
        foreach (var place in Places(JsonNode.Parse(complete)!))
        {
            var root = JsonNode.Parse(complete)!;
            Replace(root, place, value);
            foreach (var version in new[] { "\"3.1.0\"", "\"3.0.3\"" })
            {
                var text = root.ToJsonString().Replace("\"3.1.0\"", version, StringComparison.Ordinal);
                var exception = Record.Exception(() => Reading.Of("a.json", text));
                Assert.True(exception is null, $"{string.Join('/', place)}: {exception}");
            }
        }
    }

    private static Reading ReadOnSmallStack(string path, string text)
    {
        Reading? reading = null;
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => reading = Reading.Of(path, text)), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return reading!;
    }

    private static string Document(string version, string schema, string schemas = "") => $$"""
        {"openapi": "{{version}}", "info": {"title": "t", "version": "1"}, "paths": {"/x": {"get": {"responses": {"200":
          {"description": "d", "content": {"application/json": {"schema": {{schema}} } } } } } } },
         "components": {"schemas": { {{schemas}} } } }
        """;

    private static string Nested(string open, string core, string close, int count) =>
        string.Concat(Enumerable.Repeat(open, count)) + core + string.Concat(Enumerable.Repeat(close, count));

    private static IEnumerable<string[]> Places(JsonNode node, params string[] at)
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
            foreach (var below in value is null ? [] : Places(value, here))
            {
                yield return below;
            }
        }
    }

    private static void Replace(JsonNode root, string[] place, string value)
    {
        var container = place[..^1].Aggregate(root, (node, token) => Child(node, token)!);
        var replacement = JsonNode.Parse(value);
        if (container is JsonArray items)
        {
            items[int.Parse(place[^1], CultureInfo.InvariantCulture)] = replacement;
        }
        else
        {
            container[place[^1]] = replacement;
        }
    }

    private static JsonNode? Child(JsonNode node, string token) =>
        node is JsonArray items ? items[int.Parse(token, CultureInfo.InvariantCulture)] : node[token];
}
