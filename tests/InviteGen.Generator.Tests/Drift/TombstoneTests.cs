using InviteGen.Generator.Tests.Pipeline;

namespace InviteGen.Generator.Tests.Drift;

/// <summary>Removed members are generated as obsolete ones, so that the compiler reports what happened where they are used.</summary>
public sealed class TombstoneTests
{
    private const string Lock = """
        invitegen-lock 1
        DELETE /pets/{id} #removePet
          path id!: string
          204
        GET /pets #listPets
          query color: Color
          query page: integer(int32)
          200 application/json: Pet[]
        schema Color: string
          | "black"
          | "white"
          | "red"
        schema Collar: object
          size: integer(int32)
        schema Pet: object
          collar: Collar
          color: Color
          name!: string

        """;

    private const string Head = "openapi: 3.0.3\ninfo: { title: Pets, version: 1.0.0 }\n";

    private const string List = """
        paths:
          /pets:
            get:
              operationId: listPets
              parameters:
                - { name: color, in: query, schema: { $ref: '#/components/schemas/Color' } }
                - { name: page, in: query, schema: { type: integer, format: int32 } }
              responses:
                '200':
                  description: All.
                  content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }

        """;

    private const string Delete = """
          /pets/{id}:
            delete:
              operationId: removePet
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: Gone. } }

        """;

    private const string Schemas = """
        components:
          schemas:
            Color: { type: string, enum: [black, white, red] }
            Collar: { type: object, properties: { size: { type: integer, format: int32 } } }
            Pet:
              required: [name]
              type: object
              properties:
                { name: { type: string }, color: { $ref: '#/components/schemas/Color' }, collar: { $ref: '#/components/schemas/Collar' } }

        """;

    private const string Spec = Head + List + Delete + Schemas;

    [Fact]
    public void Without_a_change_there_are_no_tombstones() =>
        Assert.DoesNotContain(TombstoneUse.File, Project(Spec, "").Run().Files.Keys);

    [Theory]
    [InlineData("client.RemovePetAsync(\"1\")")]
    [InlineData("client.RemovePetWithResponseAsync(\"1\").Result.Match")]
    public void A_call_of_a_removed_operation_is_the_only_error(string use) => TombstoneUse.Demand(
        Project(Head + List + Schemas, use), "INV3501", "DELETE /pets/{id} was removed from the API", isError: true);

    [Theory]
    [InlineData("operationId: removePet", "operationId: deletePet", "client.RemovePetAsync(\"1\")",
        "DELETE /pets/{id} now has the C# method DeletePetAsync (was: RemovePetAsync)")]
    [InlineData("operationId: listPets", "operationId: allPets", "client.ListPetsWithResponseAsync()",
        "GET /pets now has the C# method AllPetsAsync (was: ListPetsAsync)")]
    public void A_call_by_an_old_name_compiles_with_a_warning(string old, string text, string use, string message) =>
        TombstoneUse.Demand(Project(Edit(old, text), use), "INV3103", message, isError: false);

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Color' }, collar", "{ $ref: '#/components/schemas/Color' }, tag", "pet.Collar",
        "INV3502", "The property 'collar' was removed from 'Pet'")]
    [InlineData("{ name: { type: string }, color", "{ name: { type: string }, colour", "pet.Color?.Value",
        "INV3502", "The property 'color' was removed from 'Pet'; did you mean Colour?")]
    [InlineData("[black, white, red]", "[black, red]", "Color.White", "INV3502", "The value 'white' was removed from 'Color'")]
    [InlineData("- { name: page, in: query, schema: { type: integer, format: int32 } }", "", "client.ListPetsAsync(null, 2)",
        "INV3501", "GET /pets no longer accepts 'page'")]
    public void The_use_of_a_removed_member_is_the_only_error(string old, string text, string use, string id, string message) =>
        TombstoneUse.Demand(Project(Edit(old, text), use), id, message, isError: true);

    [Fact]
    public void The_use_of_a_removed_type_is_the_only_error() => TombstoneUse.Demand(
        Project(Edit(", collar: { $ref: '#/components/schemas/Collar' }", ""), "new Collar { Size = 1 }"),
        "INV3502", "The schema 'Collar' was removed from the API", isError: true);

    [Theory]
    [InlineData("Collar", "The schema 'Collar' is now called Ribbon in C#")]
    [InlineData("Color", "The schema 'Color' is now called Colour in C#")]
    public void The_use_of_a_renamed_type_names_its_successor(string old, string message)
    {
        var renamed = Spec
            .Replace("/Collar", "/Ribbon", StringComparison.Ordinal).Replace(" Collar:", " Ribbon:", StringComparison.Ordinal)
            .Replace("/Color", "/Colour", StringComparison.Ordinal).Replace(" Color:", " Colour:", StringComparison.Ordinal);

        TombstoneUse.Demand(Project(renamed, $"typeof({old})"), "INV3502", message, isError: true);
    }

    [Theory]
    [InlineData("client.ListPetsWithResponseAsync().Result is ListPetsResponse.Ok ok ? ok.Value : null")]
    [InlineData("client.AllPetsWithResponseAsync().Result switch { ListPetsResponse.Ok { Value: { } pets } => pets, _ => null }")]
    public void The_type_of_a_response_that_has_another_name_is_the_only_error_in_patterns(string use)
    {
        var errors = TombstoneUse.Uses(Project(Edit("operationId: listPets", "operationId: allPets"), use))
            .Where(one => one.Contains(": Error ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.EndsWith(
            "'The response of GET /pets is now called AllPetsResponse in C#'", error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_call_without_a_removed_argument_compiles()
    {
        var spec = Edit("- { name: page, in: query, schema: { type: integer, format: int32 } }", "");

        Assert.Empty(TombstoneUse.Uses(Project(spec, "client.ListPetsAsync(Color.Black)")));
    }

    private static string Edit(string old, string text)
    {
        Assert.Contains(old, Spec, StringComparison.Ordinal);
        return Spec.Replace(old, text, StringComparison.Ordinal);
    }

    private static TestProject Project(string spec, string use) => new TestProject()
        .Spec("specs/pets.yaml", spec).Lock("specs/pets.yaml.lock", Lock).Property("InviteGenDrift", "quiet")
        .CSharp($$"""
            using Acme.Pets;
            internal static class Own
            {
                internal static object? Use(IPetsClient client, Pet pet) => {{(use.Length == 0 ? "client" : use)}};
            }
            """);
}
