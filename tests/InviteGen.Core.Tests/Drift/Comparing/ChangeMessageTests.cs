namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>What messages call types, members and credentials.</summary>
public sealed class ChangeMessageTests
{
    private const string Array = "type: array, items: ";

    private const string Limited = Array + "{}, contains: {}, maxContains: ";

    private const string TwoMembers = "{ type: object, properties: { id: { type: string } } }, { type: object, properties: { key: {} } }";

    private const string Named = "One: { type: object, properties: { one: { type: string } } }, "
        + "Two: { type: object, properties: { two: { type: string }, three: { type: string } } }, "
        + "Titled: { title: Not this, type: object, properties: { four: { type: string } } }";

    private const string Paths = "paths: { /a: { get: { responses: { '204': { description: d } } } } }";

    [Theory]
    [InlineData("type: string", Array + "{ type: integer, format: int32 }", "array of integer (int32)", "string")]
    [InlineData("type: string", Array + "{ $ref: '#/components/schemas/One' }", "array of One", "string")]
    [InlineData("type: string", Array + "{}", "array of any value", "string")]
    [InlineData("type: integer, format: int32", "description: Any.", "any value", "integer (int32)")]
    [InlineData("type: [integer, number]", "type: string", "string", "integer or number")]
    [InlineData("type: boolean", "oneOf: [{ type: string }, { $ref: '#/components/schemas/One' }]", "one of string, One", "boolean")]
    public void A_type_is_called(string before, string after, string isNow, string was) =>
        Expect(Property(before), Property(after), $"is now {isNow} in requests and responses (was: {was})");

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/One' }", "'One' (with property 'one')")]
    [InlineData("{ $ref: '#/components/schemas/Two' }", "'Two' (with properties 'three', 'two')")]
    [InlineData("{ type: object, properties: { x: { type: string } } }", "an unnamed schema (with property 'x')")]
    [InlineData("{ type: object, properties: { x: {}, y: {} } }", "an unnamed schema (with properties 'x', 'y')")]
    [InlineData("{ description: Only words. }", "an unnamed schema")]
    public void A_member_of_allOf_is_called(string member, string name) => Expect(
        "Value: { allOf: [" + TwoMembers + "] }, " + Named,
        "Value: { allOf: [" + TwoMembers + ", " + member + "] }, " + Named,
        $"now includes {name} through 'allOf'");

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/One' }", "One")]
    [InlineData("{ $ref: '#/components/schemas/Titled' }", "Titled")]
    [InlineData("{ title: Third, type: object, properties: { x: { type: string } } }", "Third")]
    [InlineData("{ type: object, properties: { x: { type: string } } }", "object")]
    public void An_alternative_is_called(string added, string name) => Expect(
        "Value: { oneOf: [{ type: string }, { type: boolean }] }, " + Named,
        "Value: { oneOf: [{ type: string }, { type: boolean }, " + added + "] }, " + Named,
        $"now has the oneOf alternative '{name}'");

    [Theory]
    [InlineData(Array + "{}, contains: {}", Limited + "3", "3", "unlimited")]
    [InlineData(Limited + "3", Limited + "5", "5", "3")]
    public void A_limit_is_called(string before, string after, string isNow, string was) =>
        Expect(Property(before), Property(after), $"is now {isNow} in requests and responses (was: {was})");

    [Theory]
    [InlineData("{ a: [] }", "{ a: [], b: [] }", "accepts authentication with 'a' and 'b'")]
    [InlineData("{ a: [] }", "{ c: [] }", "accepts authentication with 'c'")]
    public void A_credential_is_called(string before, string after, string message) =>
        Assert.Contains(message, Messages(ContractEdit.OfDocument(Secured(before), Secured(after))), StringComparison.Ordinal);

    [Theory]
    [InlineData("type: http, scheme: basic", "type: http, scheme: bearer", "sent as bearer 'bearer' (was: basic 'basic')")]
    [InlineData("type: http, scheme: basic", "type: apiKey, in: query, name: key", "has the type apiKey (was: http)")]
    [InlineData("type: http, scheme: basic", "type: apiKey, in: cookie, name: key", "has the type apiKey (was: http)")]
    [InlineData("type: apiKey, in: header, name: Key", "type: apiKey, in: query, name: key", "sent as query 'key' (was: header 'Key')")]
    [InlineData("type: apiKey, in: header, name: Key", "type: oauth2, flows: {}", "has the type oauth2 (was: apiKey)")]
    public void A_scheme_is_called(string before, string after, string message) =>
        Assert.Contains(message, Messages(ContractEdit.OfDocument(Scheme(before), Scheme(after))), StringComparison.Ordinal);

    private static string Property(string schema) => "Value: { type: object, properties: { p: { " + schema + " } } }, " + Named;

    private static string Secured(string security) => $"security: [{security}], {Paths}, components: {{ securitySchemes: {{ "
        + "a: { type: apiKey, in: header, name: A }, b: { type: apiKey, in: header, name: B }, c: { type: http, scheme: basic } } }";

    private static string Scheme(string scheme) =>
        $"security: [{{ k: [] }}], {Paths}, components: {{ securitySchemes: {{ k: {{ {scheme} }} }} }}";

    private static void Expect(string before, string after, string message) =>
        Assert.Contains(message, Messages(ContractEdit.OfSchemas(before, after)), StringComparison.Ordinal);

    private static string Messages(ContractEdit edit) => string.Join('\n', edit.Changes().Select(change => change.Message));
}
