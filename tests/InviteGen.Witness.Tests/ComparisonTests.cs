using InviteGen.Witness.Tests.Comparing;
using InviteGen.Witness.Tests.Documents;

namespace InviteGen.Witness.Tests;

/// <summary>The witness reads a document that was changed in one place: exactly that is found.</summary>
public sealed class ComparisonTests
{
    private const string Witness = "Microsoft.OpenApi.Readers 1.6";

    private static readonly (string Before, string After, string[] Expected)[] Changes =
    [
        ("Pets", "Dogs", []),
        ("put:", "patch:",
            ["PUT /pets/{id}: Operation: the contract has it; {0} sees nothing",
                "PATCH /pets/{id}: Operation: the contract has nothing; {0} sees it"]),
        ("in: query", "in: header",
            ["PUT /pets/{id} › query: Parameter 'limit': the contract has it; {0} sees nothing",
                "PUT /pets/{id} › header: Parameter 'limit': the contract has nothing; {0} sees it"]),
        ("in: query,", "in: query, required: true,",
            ["PUT /pets/{id} › query: RequiredParameter 'limit': the contract has optional; {0} sees required"]),
        ("{ from:", "{ since:",
            ["PUT /pets/{id} › query limit: Property 'from': the contract has it; {0} sees nothing",
                "PUT /pets/{id} › query limit: Property 'since': the contract has nothing; {0} sees it"]),
        ("      requestBody:\n        required: true\n", "      requestBody:\n",
            ["PUT /pets/{id} › body: RequiredRequestBody: the contract has required; {0} sees optional"]),
        ("requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Limited' } } } }", "description: None.",
            ["POST /limits › body: RequestBody: the contract has application/json; {0} sees nothing"]),
        ("content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }",
            "content: { text/json: { schema: { $ref: '#/components/schemas/Pet' } } }",
            ["PUT /pets/{id} › body: RequestMediaType 'application/json': the contract has it, with a schema; {0} sees only text/json",
                "PUT /pets/{id} › body: RequestMediaType 'text/json': "
                    + "the contract has only application/json; {0} sees it, with a schema"]),
        ("'404'", "'410'",
            ["PUT /pets/{id}: Response '404': the contract has it; {0} sees nothing",
                "PUT /pets/{id}: Response '410': the contract has nothing; {0} sees it"]),
        ("{ description: No such pet. }", "{ $ref: '#/components/responses/None' }",
            ["PUT /pets/{id}: Response '404': the contract has it; {0} sees a reference that cannot be followed"]),
        ("            text/plain: { schema: { type: string } }\n", "",
            ["PUT /pets/{id} › 200: ResponseMediaType 'text/plain': the contract has it, with a schema; {0} sees only application/json"]),
        ("required: [name]", "required: []", ["schema Pet: RequiredProperty 'name': the contract has required; {0} sees optional"]),
        ("{ city:", "{ town:",
            ["schema Pet › owner: Property 'city': the contract has it; {0} sees nothing",
                "schema Pet › owner: Property 'town': the contract has nothing; {0} sees it"]),
        ("{ color:", "{ shade:",
            ["schema Pet › tags › *: Property 'color': the contract has it; {0} sees nothing",
                "schema Pet › tags › *: Property 'shade': the contract has nothing; {0} sees it"]),
        (", { $ref: '#/components/schemas/Dog' }", "",
            ["schema Pet › kind: Alternative 'tricks!': the contract has it; {0} sees nothing"]),
        ("weight:", "size:",
            ["schema Food: Property 'weight': the contract has it; {0} sees nothing",
                "schema Food: Property 'size': the contract has nothing; {0} sees it"]),
        ("parent: { $ref: '#/components/schemas/Pet' }", "parent: { $ref: '#/components/schemas/Nobody' }",
            ["schema Pet › parent: Schema: the contract has "
                + "{food, kind, name!, owner!, parent, tags}; {0} sees a reference that cannot be followed"]),
        ("openapi: 3.0.3", "openapi: 4.0.0",
            ["document: Document: the contract has it; {0} sees OpenApiUnsupportedSpecVersionException: "
                + "OpenAPI specification version '4.0.0' is not supported."]),
    ];

    private static readonly Lazy<IReadOnlyList<DocumentComparison>> Comparisons = new(Compare);

    public static TheoryData<string> Texts => [.. Changes.Select(change => change.Before)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_only_one_reader_sees_is_found(string changed)
    {
        var index = Array.FindIndex(Changes, change => change.Before == changed);
        var expected = Changes[index].Expected.Select(text => text.Replace("{0}", Witness, StringComparison.Ordinal));

        Assert.Equal(string.Join('\n', expected), string.Join('\n', Comparisons.Value[index].Differences));
    }

    private static IReadOnlyList<DocumentComparison> Compare()
    {
        var folder = Directory.CreateTempSubdirectory("invitegen-witness");
        try
        {
            return BothReaders.Read([.. Changes.Select((change, index) => Write(change, Path.Combine(folder.FullName, $"{index}.yaml")))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The witness reads the file; InviteGen reads the text.
    private static SpecDocument Write((string Before, string After, string[] Expected) change, string file)
    {
        Assert.Contains(change.Before, ComparedDocument.Text, StringComparison.Ordinal);
        File.WriteAllText(file, ComparedDocument.Text.Replace(change.Before, change.After, StringComparison.Ordinal));
        return SpecDocument.Of(change.After, file, ComparedDocument.Text);
    }
}
