namespace InviteGen.Generator.Tests.Drift;

/// <summary>What was removed is called what it was: a schema or a value of the API, or only a type or a name of the client.</summary>
public sealed class TombstoneNameTests
{
    private const string Lock = """
        invitegen-lock 1
        POST /pets #addPet
          body! application/json: Pet
          200 application/json: Pet
        schema Color: string
          | "black"
          | "white"
        schema Pet: object
          color: Color
          id: string [readOnly]
          name: string
          state: string
            | "Created"
            | "created"
            | "lost"

        """;

    private const string Spec = """
        openapi: 3.0.3
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            post:
              operationId: addPet
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses:
                '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Color: { type: string, enum: [black, white] }
            Pet:
              type: object
              properties:
                id: { type: string, readOnly: true }
                name: { type: string }
                color: { $ref: '#/components/schemas/Color' }
                state: { type: string, enum: [Created, created, lost] }

        """;

    [Fact]
    public void A_type_of_an_inline_schema_is_no_schema_that_the_API_had() => TombstoneUse.Demand(
        Project("state: { type: string, enum: [Created, created, lost] }", "state: { type: string }", "PetState.Created"),
        "INV3502", "The type 'PetState' was removed from the client", isError: true);

    [Fact]
    public void A_schema_that_only_lost_its_type_was_not_removed_from_the_API() => TombstoneUse.Demand(
        Project("Color: { type: string, enum: [black, white] }", "Color: { type: string }", "Color.Black"),
        "INV3502", "The type 'Color' was removed from the client", isError: true);

    [Fact]
    public void A_schema_that_no_operation_uses_is_called_by_its_name_in_the_spec() => TombstoneUse.Demand(
        Project("color: { $ref: '#/components/schemas/Color' }", "", "Color.Black"),
        "INV3502", "The schema 'Color' was removed from the API", isError: true);

    [Fact]
    public void The_type_of_requests_is_replaced_by_the_only_one_that_the_schema_still_has() => TombstoneUse.Demand(
        Project(", readOnly: true", "", "new PetRequest()"),
        "INV3502", "The type 'PetRequest' is now called Pet in C#", isError: true);

    [Fact]
    public void A_value_that_only_has_another_name_was_not_removed() => TombstoneUse.Demand(
        Project("[Created, created, lost]", "[created, lost]", "PetState.CreatedValue"),
        "INV3103", "The value 'created' of 'PetState' is now called Created in C#", isError: false);

    [Fact]
    public async Task A_name_that_means_another_value_is_reported_where_it_is_used() => Assert.Contains(
        await Uses.Of(Project("[Created, created, lost]", "[created, lost]", "PetState.Created")),
        finding => finding.Contains(
            "INV3503: pets.yaml: Property 'state' of 'Pet' no longer has the enum value \"Created\"", StringComparison.Ordinal));

    private static TestProject Project(string old, string text, string use)
    {
        Assert.Contains(old, Spec, StringComparison.Ordinal);
        return new TestProject()
            .Spec("specs/pets.yaml", Spec.Replace(old, text, StringComparison.Ordinal)).Lock("specs/pets.yaml.lock", Lock)
            .Property("InviteGenDrift", "quiet")
            .CSharp($$"""
                using Acme.Pets;
                internal static class Own
                {
                    internal static object? Use() => {{use}};
                }
                """);
    }
}
