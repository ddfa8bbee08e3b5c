using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp;

/// <summary>A schema that is sent and received is two types where something in it travels one way only.</summary>
public sealed class RequestVariantTests
{
    private const string User =
        """
        User:
          type: object
          required: [id, name]
          properties: { id: { type: string, readOnly: true }, name: { type: string }, code: { type: string, writeOnly: true } }
        """;

    [Fact]
    public void What_is_received_has_the_plain_name_and_what_is_sent_is_a_request_variant()
    {
        var generated = Compiled($"Thing: {{ $ref: '#/components/schemas/User' }}\n{User}");

        generated.File("User").Shows("public required string Id { get; init; }");
        generated.File("User").DoesNotShow("Code");
        generated.File("UserRequest").Shows("public required string Name { get; init; }");
        generated.File("UserRequest").Shows("public string? Code { get; init; }");
        generated.File("UserRequest").DoesNotShow("Id");
    }

    [Fact]
    public void A_schema_that_contains_one_with_a_request_variant_has_one_itself()
    {
        var generated = Compiled(
            $$"""
            Thing:
              type: object
              properties: { users: { $ref: '#/components/schemas/Users' }, best: { $ref: '#/components/schemas/Best' } }
            Users: { type: array, items: { $ref: '#/components/schemas/User' } }
            Best: { oneOf: [{ $ref: '#/components/schemas/User' }, { type: string }] }
            {{User}}
            """);

        generated.File("Thing").Shows("public IReadOnlyList<User>? Users { get; init; }");
        generated.File("Thing").Shows("public Best? Best { get; init; }");
        generated.File("ThingRequest").Shows("public IReadOnlyList<UserRequest>? Users { get; init; }");
        generated.File("ThingRequest").Shows("public BestRequest? Best { get; init; }");
        generated.File("BestRequest").Shows("public sealed record UserRequestCase(UserRequest Value) : BestRequest;");
    }

    [Fact]
    public void Schemas_that_contain_each_other_have_request_variants_together()
    {
        var generated = Compiled(
            """
            Thing: { type: object, properties: { part: { $ref: '#/components/schemas/Part' } } }
            Part: { type: object, properties: { whole: { $ref: '#/components/schemas/Thing' }, id: { type: integer, readOnly: true } } }
            """);

        generated.File("PartRequest").Shows("public ThingRequest? Whole { get; init; }");
        generated.File("ThingRequest").Shows("public PartRequest? Part { get; init; }");
        generated.File("Part").Shows("public Thing? Whole { get; init; }");
    }

    [Fact]
    public void A_schema_that_only_a_read_only_property_contains_has_no_request_variant()
    {
        var generated = Compiled(
            """
            Thing: { type: object, properties: { owner: { readOnly: true, allOf: [{ $ref: '#/components/schemas/Owner' }] } } }
            Owner: { type: object, properties: { id: { type: string, readOnly: true } } }
            """);

        Assert.DoesNotContain(generated.Files, file => file.HintName.Contains("OwnerRequest", StringComparison.Ordinal));
    }

    [Fact]
    public void A_schema_that_has_the_name_of_a_request_variant_keeps_it()
    {
        var generated = Compiled(
            $$"""
            Thing:
              type: object
              properties: { a: { $ref: '#/components/schemas/User' }, b: { $ref: '#/components/schemas/UserRequest' } }
            UserRequest: { type: object, properties: { own: { type: string } } }
            {{User}}
            """);

        generated.File("UserRequest").Shows("public string? Own { get; init; }");
        generated.File("UserInput").Shows("public required string Name { get; init; }");
    }

    private static Generated Compiled(string schemas)
    {
        var generated = Generated.Clean(Specs.BothWays(schemas));
        generated.Compile();
        return generated;
    }
}
