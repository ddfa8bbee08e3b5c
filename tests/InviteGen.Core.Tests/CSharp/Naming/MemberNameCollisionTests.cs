using System.Text.Json;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Naming;

/// <summary>Properties, enum values, parameters and credentials may be called like anything: the output still compiles.</summary>
public sealed class MemberNameCollisionTests
{
    private static readonly string[] Hard =
    [
        "Equals", "GetHashCode", "ToString", "Clone", "EqualityContract", "PrintMembers", "GetType", "Thing", "<Clone>$",
        "Deconstruct", "value", "Value", "other", "name", "reader", "writer", "extra", "errors", "hash", "before", "mark",
        "item", "key", "i", "result", "present1", "obj", "System", "Guid", "Uri", "String", "List", "HashCode",
        "ValueEquality", "Check", "Optional", "JsonEncodedText", "JsonObjectReader", "IReadOnlyList", "StringCodec",
        "ListCodec", "Nullable", "Regex", "StringComparer", "ArgumentNullException", "ValidationErrors",
        "UndeclaredProperties", "AdditionalProperties", "Pattern1", "Validate", "Read", "Write", "op_Equality", "class",
        "@class", "record", "required", "field", "init", "await", "async", "var", "nameof", "_", "", " ", "1", "1a", "+1",
        "-1", "a", "A", "aName", "a_name", "é", "e\u0301", "日本語", "𝒳", "ToJson", "id", "ID", "Id", "i_d", "I-D", "null",
        "true", "Microsoft", "Acme", "Api", "ThingJson", "ThingValidator", "Default", "global", "TimeSpan", "DateTimeOffset",
        "JsonElement",
    ];

    private static readonly object[] PropertySchemas =
    [
        new { type = "string", minLength = 1, pattern = "^a" },
        new { type = "array", minItems = 1, items = new { type = "array", items = new { type = "string", maxLength = 3 } } },
        new { type = new[] { "string", "null" }, format = "email" },
        new { type = "object", additionalProperties = new { type = "string", maxLength = 2 } },
        new { type = "number", minimum = 1 },
        new { type = "string", @enum = new[] { "a", "b" } },
        new { type = "object", properties = new { id = new { type = "string", minLength = 1 } } },
        new { type = new[] { "integer", "null" }, maximum = 10 },
        new { type = "string", format = "uuid" },
        new { },
    ];

    public static TheoryData<int, bool> AllPropertySchemas()
    {
        var data = new TheoryData<int, bool>();
        for (var i = 0; i < PropertySchemas.Length; i++)
        {
            data.Add(i, true);
            data.Add(i, false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(AllPropertySchemas))]
    public void A_property_may_have_any_name(int schema, bool areRequired)
    {
        var thing = new Dictionary<string, object>
        {
            ["type"] = "object",
            ["required"] = areRequired ? Hard : [],
            ["properties"] = Hard.ToDictionary(name => name, _ => PropertySchemas[schema]),
        };

        Generated.Clean(Api(thing, [])).Compile();
    }

    [Fact]
    public void A_property_may_have_the_name_of_the_dictionary_for_undeclared_properties()
    {
        var text = new { type = "string" };
        var properties = new { AdditionalProperties = text, extra = text };
        var thing = new { type = "object", additionalProperties = text, properties };

        var generated = Generated.From(Api(thing, []));

        Assert.StartsWith("INV1030", Assert.Single(generated.Findings), StringComparison.Ordinal);
        generated.Compile();
    }

    [Fact]
    public void An_enum_value_may_be_any_text()
    {
        string[] values =
            [.. Hard, "IsKnown", "Values", "New", "*/", "\"", "</summary>", "a\nb", "\u2028", "\u0000", "x", "X", "Thing", "new"];

        Generated.Clean(Api(new { type = "string", @enum = values }, [])).Compile();
    }

    [Theory]
    [InlineData("query", true)]
    [InlineData("query", false)]
    [InlineData("header", true)]
    [InlineData("header", false)]
    [InlineData("cookie", true)]
    [InlineData("cookie", false)]
    public void A_parameter_may_have_any_name(string place, bool isRequired)
    {
        string[] own =
        [
            "body", "cancellationToken", "response", "requestTarget", "httpRequest", "httpResponse", "responseInfo", "result",
            "resultValue", "error", "success", "options", "_options", "_transport", "static", "Items",
        ];
        var list = new { type = "array", items = new { type = "string", minLength = 1 } };
        var uuid = new { type = "string", format = "uuid" };
        var names = Hard.Concat(own).Where(name => place == "query" ? name.Length > 0 : IsToken(name));
        var parameters = names.SelectMany((name, i) => new object[]
        {
            new { name, @in = place, required = isRequired, schema = i % 2 == 0 ? (object)list : uuid },
        });

        Generated.Clean(Api(new { type = "string" }, [.. parameters])).Compile();
    }

    /// <summary>HTTP allows no other names for headers (RFC 9110, section 5.6.2).</summary>
    private static bool IsToken(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || "+-_$".Contains(c));

    [Fact]
    public void Parameters_of_different_places_may_have_one_name()
    {
        var parameters = new[] { "query", "header", "cookie" }
            .Select(place => (object)new { name = "id", @in = place, schema = new { type = "string" } });

        Generated.Clean(Api(new { type = "string" }, [.. parameters])).Compile();
    }

    [Fact]
    public void A_security_scheme_may_have_any_name()
    {
        string[] own =
            ["BaseAddress", "ValidateRequests", "ValidateResponses", "MaxResponseBytes", "MaxErrorBytes", "Security1"];
        var names = Hard.Concat(own).Where(name => name.Trim().Length > 0).ToArray();
        var spec = JsonSerializer.Serialize(new
        {
            openapi = "3.1.0",
            info = new { title = "Names", version = "1" },
            paths = new Dictionary<string, object>
            {
                ["/x"] = new
                {
                    get = new
                    {
                        security = names.Select(name => new Dictionary<string, string[]> { [name] = [] }),
                        responses = new Dictionary<string, object> { ["204"] = new { description = "Done." } },
                    },
                },
            },
            components = new
            {
                securitySchemes = names.ToDictionary(name => name, _ => new { type = "http", scheme = "bearer" }),
            },
        });

        Generated.From(spec).Compile();
    }

    [Fact]
    public void A_server_variable_may_have_any_name()
    {
        var names = Hard.Where(name => name.Length > 0).ToArray();
        var spec = JsonSerializer.Serialize(new
        {
            openapi = "3.1.0",
            info = new { title = "Names", version = "1" },
            servers = new[]
            {
                new
                {
                    url = "https://x.test/" + string.Join('/', names.Select(name => "{" + name + "}")),
                    variables = names.ToDictionary(name => name, _ => new { @default = "a" }),
                },
            },
            paths = new { },
        });

        Generated.Clean(spec).Compile();
    }

    /// <summary>An operation that sends and receives a thing, and a list of things.</summary>
    private static string Api(object thing, object[] parameters) => JsonSerializer.Serialize(new
    {
        openapi = "3.1.0",
        info = new { title = "Names", version = "1" },
        paths = new Dictionary<string, object>
        {
            ["/things"] = new
            {
                post = new
                {
                    operationId = "exchange",
                    parameters,
                    requestBody = new { content = Content },
                    responses = new Dictionary<string, object>
                    {
                        ["200"] = new { description = "Done.", content = Content },
                        ["default"] = new { description = "Not done.", content = Content },
                    },
                },
            },
        },
        components = new { schemas = new { Thing = thing } },
    });

    private static Dictionary<string, object> Content => new()
    {
        ["application/json"] = new { schema = new Dictionary<string, string> { ["$ref"] = "#/components/schemas/Thing" } },
    };
}
