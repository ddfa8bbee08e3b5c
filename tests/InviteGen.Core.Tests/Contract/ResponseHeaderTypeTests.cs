using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>Which response headers have a member of the type of their schema.</summary>
public sealed class ResponseHeaderTypeTests
{
    private const string NotAnObject = "an object in a header can be read only if the header declares 'content' with application/json";

    private const string SeveralTypes = "its schema allows several types, which cannot be told apart in a header";

    private const string NoType = "its schema does not declare a type";

    private const string NullItem = "an item of a list in a header cannot be null";

    private const string Components =
        "schemas: { Thing: { type: object }, Text: { type: string }, Maybe: { type: [string, 'null'] }, Level: { enum: [low, high] }, "
        + "Either: { oneOf: [{ type: integer }, { type: string, format: date-time }] } }";

    [Theory]
    [InlineData("type: object", NotAnObject)]
    [InlineData("$ref: '#/components/schemas/Thing'", NotAnObject)]
    [InlineData("type: object, properties: { a: { type: string } }", NotAnObject)]
    [InlineData("type: array, items: { $ref: '#/components/schemas/Thing' }", NotAnObject)]
    [InlineData("type: array, items: { type: array, items: { type: string } }", "a list of lists has no common format in a header")]
    [InlineData("oneOf: [{ type: integer }, { type: string, format: date-time }]", SeveralTypes)]
    [InlineData("type: [integer, boolean]", SeveralTypes)]
    [InlineData("anyOf: [{ type: string }, { type: array, items: { type: string } }]", SeveralTypes)]
    [InlineData("$ref: '#/components/schemas/Either'", SeveralTypes)]
    [InlineData("type: array, items: { $ref: '#/components/schemas/Either' }", SeveralTypes)]
    [InlineData("description: Any.", NoType)]
    [InlineData("type: array", NoType)]
    [InlineData("type: array, items: { description: Any. }", NoType)]
    [InlineData("type: array, items: { type: [string, 'null'] }", NullItem)]
    [InlineData("type: array, items: { $ref: '#/components/schemas/Maybe' }", NullItem)]
    public void A_header_without_one_simple_type_is_a_string_and_makes_no_type(string schema, string reason)
    {
        var generated = Header(schema);

        Assert.Equal([$"INV2025 11: Response header 'X-It' is generated as a string: {reason}"], generated.Findings);
        generated.File("GetThingsResponse").Shows("public string? XIt => HeaderText.Optional(Info, \"X-It\");");
        Assert.Empty(generated.Contract.Schemas);
        Assert.DoesNotContain("GetThingsXIt", generated.Text, StringComparison.Ordinal);
        generated.Compile();
    }

    [Theory]
    [InlineData("type: string", "string?")]
    [InlineData("type: [string, 'null']", "string?")]
    [InlineData("type: integer", "long?")]
    [InlineData("type: number, enum: [1, 2]", "double?")]
    [InlineData("type: boolean", "bool?")]
    [InlineData("type: string, format: date-time", "DateTimeOffset?")]
    [InlineData("enum: [low, high]", "GetThingsXIt?")]
    [InlineData("$ref: '#/components/schemas/Level'", "Level?")]
    [InlineData("type: array, items: { type: integer }", "IReadOnlyList<long>?")]
    [InlineData("type: array, items: { $ref: '#/components/schemas/Text' }", "IReadOnlyList<string>?")]
    [InlineData("type: array, items: { $ref: '#/components/schemas/Level' }", "IReadOnlyList<Level>?")]
    public void A_header_with_one_simple_type_or_a_list_of_it_is_typed(string schema, string expected)
    {
        var generated = Header(schema);

        Assert.Empty(generated.Findings);
        Assert.Contains($" {expected} XIt =>", generated.File("GetThingsResponse"), StringComparison.Ordinal);
        generated.Compile();
    }

    private static Generated Header(string schema) => Generated.From(Specs.Get(
        $$"""
        responses:
          '204':
            description: Done.
            headers:
              X-It: { schema: { {{schema}} } }
        """,
        Components));
}
