using System.Text.Json;
using System.Text.RegularExpressions;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Naming;

/// <summary>Schemas may be called like anything that generated code uses: the output still compiles.</summary>
public sealed class TypeNameCollisionTests
{
    private static readonly string[] Namespaces =
    [
        "System", "System.Collections.Generic", "System.Net.Http", "System.Text.Json", "System.Text.Json.Serialization",
        "System.Text.RegularExpressions", "System.Threading", "System.Threading.Tasks",
    ];

    [Fact]
    public void A_schema_may_have_the_name_of_any_type_that_generated_code_finds_by_a_using_directive()
    {
        var text = Generated.Clean(Api(["plain", "choice"])).Text;
        var words = text.Split([.. " \t\n.,;:<>()[]{}?!&|=\""]).ToHashSet(StringComparer.Ordinal);
        var names = new[] { typeof(object), typeof(HttpClient), typeof(JsonElement), typeof(Regex) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => type.Namespace is { } space && Namespaces.Contains(space))
            .Select(type => type.Name.Split('`')[0])
            .Where(name => words.Contains(name) || words.Contains(name.Replace("Attribute", "", StringComparison.Ordinal)))
            .Distinct()
            .ToArray();

        Assert.Contains("JsonConverterAttribute", names);
        Generated.Clean(Api(names)).Compile();
    }

    [Fact]
    public void A_schema_may_have_the_name_of_any_type_of_the_support_code()
    {
        var names = SpecCompiler.WriteSupport("Any").Select(file => file.HintName.Split('.')[2]);

        Generated.Clean(Api([.. names.Append("IJsonCodec").Distinct()])).Compile();
    }

    [Theory]
    [InlineData("Task")]
    [InlineData("System")]
    [InlineData("Acme")]
    [InlineData("Api")]
    [InlineData("ApiClient")]
    [InlineData("IApiClient")]
    [InlineData("ClientOptionsBase")]
    [InlineData("ApiServers")]
    [InlineData("ClientSupport")]
    [InlineData("Microsoft")]
    [InlineData("string")]
    [InlineData("record")]
    [InlineData("Ok")]
    [InlineData("BadRequest")]
    [InlineData("Undocumented")]
    [InlineData("ExchangeResponse")]
    [InlineData("ExchangeRequest")]
    [InlineData("Value")]
    [InlineData("Info")]
    [InlineData("Values")]
    [InlineData("IsKnown")]
    [InlineData("Equals")]
    [InlineData("Validate")]
    [InlineData("ToString")]
    [InlineData("GetHashCode")]
    [InlineData("EqualityContract")]
    [InlineData("_")]
    [InlineData("1st")]
    [InlineData("a.b-c")]
    public void A_schema_may_have_any_name(string name) => Generated.Clean(Api([name])).Compile();

    [Theory]
    [InlineData("Ünïcödé")]
    [InlineData("日本語")]
    [InlineData("a b")]
    [InlineData("\"")]
    public void A_schema_may_have_a_name_that_OpenAPI_forbids(string name)
    {
        var generated = Generated.From(Api([name]));

        Assert.StartsWith("INV1013", Assert.Single(generated.Findings), StringComparison.Ordinal);
        generated.Compile();
    }

    [Fact]
    public void A_schema_may_have_the_name_of_what_is_generated_beside_another() =>
        Generated.Clean(Api(["Pet", "PetJson", "PetValidator", "PetValidatorJson", "PetJsonJson", "PetName"])).Compile();

    [Fact]
    public void Schemas_may_differ_only_in_case_or_punctuation() =>
        Generated.Clean(Api(["pet", "Pet", "PET", "pet_", "p-et", "P.et", "pEt"])).Compile();

    /// <summary>Every schema is sent, received, an error, and the type of properties, items and values of another.</summary>
    private static string Api(string[] names)
    {
        var properties = names.Where(name => name != "the-holder").ToDictionary(name => name, name => (object)Reference(name));
        properties["the list"] = new { type = "array", uniqueItems = true, items = Reference(names[0]) };
        properties["the map"] = new { type = "object", additionalProperties = Reference(names[0]) };
        properties["the time"] = new { type = "string", format = "date-time" };
        properties["the text"] = new { type = "string", pattern = "^a" };
        var schemas = names.ToDictionary(name => name, Schema);
        schemas["the-holder"] = new { type = "object", required = names.Take(1), properties };
        return JsonSerializer.Serialize(new
        {
            openapi = "3.1.0",
            info = new { title = "Names", version = "1" },
            servers = new[] { new { url = "https://x.test" } },
            paths = new Dictionary<string, object>
            {
                ["/exchange"] = new { post = Operation("exchange", "the-holder") },
                ["/first"] = new { post = Operation("first", names[0]) },
            },
            components = new { schemas },
        });
    }

    private static object Operation(string operationId, string schema) => new
    {
        operationId,
        parameters = new[] { new { name = "time", @in = "query", schema = new { type = "string", format = "date" } } },
        requestBody = new { required = true, content = Content(schema) },
        responses = new Dictionary<string, object>
        {
            ["200"] = new { description = "Done.", content = Content(schema) },
            ["400"] = new { description = "Not done.", content = Content(schema) },
        },
    };

    private static Dictionary<string, string> Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private static Dictionary<string, object> Content(string name) =>
        new() { ["application/json"] = new { schema = Reference(name) } };

    /// <summary>Half of them are records and half are enums, by their names' lengths.</summary>
    private static object Schema(string name) => name.Length % 2 == 0
        ? new { type = "object", properties = new { id = new { type = "string", format = "uuid" } } }
        : new { type = "string", @enum = new[] { "a", "b" } };
}
