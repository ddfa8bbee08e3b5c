using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Shape;

/// <summary>Inline schemas with one title and one shape are one type.</summary>
public sealed class TitledShapeTests
{
    [Fact]
    public void Equal_enums_with_one_title_are_one_type() => Assert.Equal(
        ["Direction", "One", "Two"],
        TypesOf(
            "a: { title: Direction, enum: [asc, desc] }",
            "b: { title: Direction, description: Words., enum: [asc, desc], default: asc }"));

    [Fact]
    public void Equal_objects_with_one_title_are_one_type_with_all_that_is_in_them()
    {
        const string Owner = "{ title: Owner, type: object, properties: { role: { enum: [user, admin] } } }";

        Assert.Equal(["One", "Owner", "OwnerRole", "Two"], TypesOf($"a: {Owner}", $"b: {{ type: array, items: {Owner} }}"));
    }

    [Theory]
    [InlineData("{ title: Owner, type: object, properties: { id: { type: string, maxLength: 3 } } }")]
    [InlineData("{ title: Owner, type: object, properties: { id: { type: string, default: x } } }")]
    [InlineData("{ title: Owner, type: object, required: [id], properties: { id: { type: string } } }")]
    [InlineData("{ title: Owner, enum: [a, b] }")]
    public void Different_shapes_with_one_title_are_different_types(string other) => Assert.Equal(
        ["One", "Owner", "Two", "TwoB"],
        TypesOf("a: { title: Owner, type: object, properties: { id: { type: string } } }", $"b: {other}"));

    [Fact]
    public void Equal_shapes_with_different_titles_are_different_types() => Assert.Equal(
        ["One", "Owner", "Team", "Two"],
        TypesOf("a: { title: Owner, type: object, properties: { id: {} } }", "b: { title: Team, type: object, properties: { id: {} } }"));

    [Fact]
    public void What_is_sent_and_what_is_received_are_different_types()
    {
        const string Owner = "{ title: Owner, type: object, properties: { id: { type: [string, 'null'] } } }";
        var generated = Generated.Clean(Specs.Paths(
            $$"""
            /a:
              post:
                operationId: send
                requestBody: { required: true, content: { application/json: { schema: {{Owner}} } } }
                responses: { '200': { description: Done., content: { application/json: { schema: {{Owner}} } } } }
            """));

        generated.Compile();
        generated.File("Owner").Shows("public Optional<string?> Id { get; init; }");
        generated.File("SendResponseBody").Shows("public string? Id { get; init; }");
    }

    private static IEnumerable<string> TypesOf(string one, string two)
    {
        var generated = Generated.Clean(Specs.Received(
            $$"""
            Thing: { type: object, properties: { one: { $ref: '#/components/schemas/One' }, two: { $ref: '#/components/schemas/Two' } } }
            One: { type: object, properties: { {{one}} } }
            Two: { type: object, properties: { {{two}} } }
            """));
        generated.Compile();
        return generated.Files.Select(file => file.HintName[..^".g.cs".Length])
            .Where(name => name is not ("Thing" or "ExchangeResponse") && !name.Contains("ApiClient", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }
}
