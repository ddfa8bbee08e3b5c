using System.Text.Json.Nodes;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>A document in which everything that can have a name has any.</summary>
internal sealed class NamedSpec
{
    private readonly Random _random;
    private readonly AnyNames _names;
    private readonly IReadOnlyList<string> _schemas;

    public NamedSpec(Random random)
    {
        (_random, _names) = (random, new AnyNames(random));

        // The characters that OpenAPI allows in names of components; others are renamed before, and tested elsewhere.
        _schemas = [.. _names.Some(14)
            .Select(name => string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')))
            .Where(name => name.Length > 0).Distinct()];
    }

    /// <summary>The document.</summary>
    public string Text => new JsonObject
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = _names.Next(), ["version"] = "1" },
        ["servers"] = new JsonArray([.. _names.Some(3).Select(Server)]),
        ["security"] = new JsonArray(),
        ["paths"] = Map(_names.Some(5).Select(name => "/" + Uri.EscapeDataString(name)), Path),
        ["webhooks"] = Map(_names.Some(4), _ => new JsonObject { ["post"] = Operation(hasCallback: false) }),
        ["components"] = new JsonObject { ["schemas"] = Map(_schemas, _ => Schema(0)) },
    }.ToJsonString();

    private static JsonObject Map(IEnumerable<string> names, Func<string, JsonNode> make) =>
        new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)make(name))));

    private JsonObject Server(string name) => new()
    {
        ["url"] = "https://example.com/{" + name.Replace("}", "", StringComparison.Ordinal) + "}",
        ["description"] = _names.Next(),
        ["variables"] = new JsonObject { [name.Replace("}", "", StringComparison.Ordinal)] = new JsonObject { ["default"] = "x" } },
    };

    private JsonObject Path(string name) => new() { ["get"] = Operation(hasCallback: true), ["post"] = Operation(hasCallback: false) };

    private JsonObject Operation(bool hasCallback)
    {
        var operation = new JsonObject
        {
            ["parameters"] = new JsonArray([.. _names.Some(6).Select(Parameter)]),
            ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Json(Schema(0)) },
            ["responses"] = Map(["200", "404", "default"], Response),
        };
        if (_random.Next(4) > 0)
        {
            operation["operationId"] = _names.Next();
        }

        if (hasCallback)
        {
            var item = new JsonObject { ["{$request.query.url}"] = new JsonObject { ["post"] = Operation(hasCallback: false) } };
            operation["callbacks"] = Map(_names.Some(2), _ => item.DeepClone());
        }

        return operation;
    }

    private JsonNode Parameter(string name) => new JsonObject
    {
        ["name"] = name,
        ["in"] = _random.Next(3) == 0 ? "header" : "query",
        ["schema"] = _random.Next(3) == 0 ? Enum() : new JsonObject { ["type"] = "string", ["pattern"] = "^a" },
    };

    private JsonObject Response(string status) => new()
    {
        ["description"] = _names.Next(),
        ["headers"] = Map(_names.Some(3), _ => new JsonObject { ["schema"] = Number() }),
        ["content"] = Json(Schema(0)),
    };

    private static JsonObject Json(JsonNode schema) =>
        new() { ["application/json"] = new JsonObject { ["schema"] = schema } };

    private JsonObject Schema(int depth) => _random.Next(depth > 2 ? 3 : 7) switch
    {
        0 or 1 => new JsonObject { ["$ref"] = "#/components/schemas/" + _schemas[_random.Next(_schemas.Count)] },
        2 => Enum(),
        3 => new JsonObject { ["type"] = "array", ["items"] = Schema(depth + 1) },
        4 => new JsonObject { ["title"] = _names.Next(), ["oneOf"] = new JsonArray(Object(depth + 1), Enum(), Number()) },
        _ => Object(depth),
    };

    private JsonObject Object(int depth)
    {
        var properties = Map(_names.Some(5), _ => Schema(depth + 1));
        return new JsonObject
        {
            ["title"] = _names.Next(),
            ["type"] = "object",
            ["required"] = new JsonArray([.. properties.Take(2).Select(property => (JsonNode)property.Key)]),
            ["properties"] = properties,
            ["additionalProperties"] = _random.Next(2) == 0 ? Schema(depth + 2) : false,
        };
    }

    private static JsonObject Number() => new() { ["type"] = "integer" };

    private JsonObject Enum() => new()
    {
        ["title"] = _names.Next(),
        ["type"] = "string",
        ["enum"] = new JsonArray([.. _names.Some(6).Select(name => (JsonNode)name)]),
    };
}
