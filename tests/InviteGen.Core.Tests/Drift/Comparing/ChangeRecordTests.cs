using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>What a change says beside its message: whom it concerns, where it is repeated, and the values before and after.</summary>
public sealed class ChangeRecordTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /owners: { get: { responses: { '200': { $ref: '#/components/responses/Owner' } } } }
          /dogs: { get: { responses: { '200': { $ref: '#/components/responses/Dog' } } } }
          /cats: { get: { responses: { '200': { $ref: '#/components/responses/Cat' } } } }
          /birds: { get: { responses: { '200': { $ref: '#/components/responses/Bird' }, '203': { $ref: '#/components/responses/Bird' } } } }
        components:
          responses:
            Owner: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } }
            Dog: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Dog' } } } }
            Cat: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Cat' } } } }
            Bird: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Bird' } } } }
          schemas:
            Owner:
              type: object
              properties: { dog: { $ref: '#/components/schemas/Dog' }, friend: { $ref: '#/components/schemas/Owner' } }
            Pet: { type: object, properties: { age: { type: integer } } }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { tail: { type: string } } }] }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { paws: { type: string } } }] }
            Bird: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { wings: { type: string } } }] }

        """;

    [Theory]
    [InlineData("tail: { type: string }", "tail: { type: boolean }", "GET /dogs, GET /owners")]
    [InlineData("wings: { type: string }", "wings: { type: boolean }", "GET /birds")]
    [InlineData("dog: { $ref: '#/components/schemas/Dog' }, ", "", "GET /owners")]
    [InlineData("age: { type: integer }", "age: { type: string }", "GET /birds, GET /cats, GET /dogs, GET /owners")]
    public void A_change_of_a_schema_concerns_all_operations_that_use_it(string old, string current, string operations) =>
        Assert.Equal(operations, string.Join(", ", Single(old, current).Operations));

    [Fact]
    public void A_change_in_a_merged_schema_has_the_paths_of_its_copies_and_all_their_operations()
    {
        var change = Single("age: { type: integer }", "age: { type: integer }, chip: { type: string }");

        Assert.Equal("schema Dog › chip", change.Path.ToString());
        Assert.Equal(["schema Cat › chip", "schema Bird › chip"], change.Copies.Select(path => path.ToString()));
        Assert.Equal("GET /birds, GET /cats, GET /dogs, GET /owners", string.Join(", ", change.Operations));
    }

    [Fact]
    public void A_change_of_one_schema_has_no_copies() => Assert.Empty(Single("tail: { type: string }", "tail: { type: boolean }").Copies);

    [Theory]
    [InlineData("type: array, items: {}", "type: array, items: {}, uniqueItems: true", "", "true")]
    [InlineData("type: string", "type: string, not: { const: a }", "", """{"enum":["a"]}""")]
    [InlineData("type: string", "type: string, maxLength: 3", "", "3")]
    [InlineData("type: string", "type: string, deprecated: true", "", "")]
    [InlineData("type: array, items: {}, contains: {}", "type: array, items: {}, contains: {}, maxContains: 3", "", "3")]
    public void A_change_has_the_values_before_and_after(string one, string other, string before, string after)
    {
        Assert.Equal((before, after), Values(one, other));
        Assert.Equal((after, before), Values(other, one));
    }

    [Fact]
    public void A_change_of_a_callback_concerns_its_operation_and_one_of_a_webhook_none()
    {
        const string Hook = "post: { requestBody: { content: { application/json: {} } }, responses: { '204': { description: d } } }";
        const string Paths = "paths: { /a: { post: { callbacks: { c: { 'https://x.test': { HOOK } } }, "
            + "responses: { '204': { description: d } } } } }, webhooks: { w: { HOOK } }";
        var changes = ContractEdit.OfDocument(
            Paths.Replace("HOOK", Hook, StringComparison.Ordinal),
            Paths.Replace("HOOK", Hook.Replace("post: {", "post: { deprecated: true,", StringComparison.Ordinal), StringComparison.Ordinal))
            .Changes();

        Assert.Equal(["POST /a"], changes.SelectMany(change => change.Operations));
        Assert.Equal(2, changes.Count);
    }

    private static (string Before, string After) Values(string before, string after)
    {
        static string Property(string schema) => "Value: { type: object, properties: { p: { " + schema + " } } }";
        var change = Assert.Single(ContractEdit.OfSchemas(Property(before), Property(after)).Changes());
        return (change.Before, change.After);
    }

    private static Change Single(string old, string current)
    {
        Assert.Contains(old, Document, StringComparison.Ordinal);
        var after = Document.Replace(old, current, StringComparison.Ordinal);
        return Assert.Single(SpecCompiler.Compare(Project(Document), Project(after), CancellationToken.None).Drift!.Changes).Change;
    }

    private static SpecProject Project(string text) => new(new SpecText("api.yaml", text))
    {
        Namespace = "Acme",
        ClientName = "AcmeClient",
        SupportNamespace = "Acme.Support",
    };
}
