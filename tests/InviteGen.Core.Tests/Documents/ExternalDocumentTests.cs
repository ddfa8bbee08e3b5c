using InviteGen.Core.Primitives;
using InviteGen.Core.Text;
using Microsoft.OpenApi;

namespace InviteGen.Core.Tests.Documents;

/// <summary>Documents of many files.</summary>
public class ExternalDocumentTests
{
    private const string Pet = "type: object\ntitle: found\nproperties: {name: {type: string}}\n";

    [Theory]
    [InlineData("models/pet.yaml", "api/models/pet.yaml")]
    [InlineData("./models/pet.yaml", "api/models/pet.yaml")]
    [InlineData("../shared/pet.yaml", "shared/pet.yaml")]
    [InlineData("../api/./models/../pet.yaml", "api/pet.yaml")]
    [InlineData("my%20pet.yaml", "api/my pet.yaml")]
    [InlineData("Models\\pet.yaml", "api/models/pet.yaml")]
    public void A_path_is_relative_to_the_file_it_stands_in(string reference, string file)
    {
        var reading = Read(reference, (file, Pet));
        Assert.Empty(reading.Shown);
        Assert.Equal("found", Returned(reading).Title);
    }

    [Theory]
    [InlineData("all.yaml#/components/schemas/Pet", "Pet")]
    [InlineData("all.yaml#/definitions/a~1b", "a_b")]
    [InlineData("all.yaml#/paths/~1pets~1%7Bid%7D/pet", "pets__id__pet")]
    public void A_fragment_leads_into_a_file_and_its_last_part_is_the_name(string reference, string name)
    {
        var reading = Read(reference, ("api/all.yaml", """
            components: {schemas: {Pet: {title: found}}}
            definitions: {a/b: {title: found}}
            paths: {'/pets/{id}': {pet: {title: found}}}
            """));
        Assert.Empty(reading.Shown);
        Assert.Equal("found", Returned(reading).Title);
        Assert.Equal(name, Assert.Single(reading.Model.Components!.Schemas!).Key);
    }

    [Fact]
    public void References_of_a_file_lead_on_and_back_and_in_circles()
    {
        var reading = Read(
            "models/pet.json",
            ("api/models/pet.json", """
                {"properties": {"owner": {"$ref": "owner.yaml"}, "kind": {"$ref": "../root.yaml#/components/schemas/Kind"}}}
                """),
            ("api/models/owner.yaml", "title: owner\nproperties: {pets: {type: array, items: {$ref: pet.json}}}\n"));
        Assert.Empty(reading.Shown);
        Assert.Equal(["Kind", "owner", "pet"], reading.Model.Components!.Schemas!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("owner", Returned(reading).Properties!["owner"].Title);
        Assert.Equal("kind", Returned(reading).Properties!["kind"].Title);
    }

    [Fact]
    public void A_component_that_refers_to_a_file_names_what_is_in_it()
    {
        var reading = Read("models/listed.yaml", ("api/models/listed.yaml", Pet));
        Assert.Empty(reading.Shown);
        Assert.Equal("Listed", Assert.Single(reading.Model.Components!.Schemas!).Key);
    }

    [Fact]
    public void A_fault_in_a_file_is_reported_in_that_file()
    {
        var reading = Read("models/pet.yaml", ("api/models/pet.yaml", "properties:\n  name: 5\n  owner:\n    $ref: '#/nobody'\n"));
        Assert.Equal(
            ["api/models/pet.yaml(4,5): INV1009", "api/models/pet.yaml(2,3): INV1017"],
            reading.Shown.Select(shown => shown.Substring(0, shown.IndexOf(' ', 10) + 8)));
    }

    [Fact]
    public void A_message_says_the_reference_as_it_was_written()
    {
        var reading = Read("models/pet.yaml#/Nobody", ("api/models/pet.yaml", Pet));
        Assert.Contains("The reference 'models/pet.yaml#/Nobody' has no target", Assert.Single(reading.Shown), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_in_the_network_is_known_by_the_id_of_a_file()
    {
        var reading = Read("https://example.com/pet", ("api/models/pet.yaml", "$id: https://example.com/pet\n" + Pet));
        Assert.Empty(reading.Shown);
        Assert.Equal("found", Returned(reading).Title);
    }

    [Fact]
    public void A_file_that_nothing_refers_to_is_not_read()
    {
        var reading = Read("models/pet.yaml", ("api/models/pet.yaml", Pet), ("api/models/broken.yaml", "a: ["));
        Assert.Empty(reading.Shown);
    }

    [Fact]
    public void Path_items_operations_parameters_and_responses_may_stand_in_files()
    {
        const string Root = """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /pets: {$ref: pets.yaml}
              /owners: {get: {$ref: 'owners.yaml#/list'}}
            """;
        var reading = Read(
            new SpecText("root.yaml", Root),
            ("pets.yaml", "get:\n  operationId: pets\n  parameters: [{$ref: 'owners.yaml#/page'}]\n  responses: {'200': {$ref: r.yaml}}\n"),
            ("owners.yaml", """
                list: {operationId: owners, parameters: [{$ref: '#/page'}], responses: {'200': {$ref: r.yaml}}}
                page: {name: page, in: query, schema: {type: integer}}
                """),
            ("r.yaml", "description: found"));
        Assert.Empty(reading.Shown);
        var operations = reading.Model.Paths.Values.Select(item => item.Operations!.Values.Single()).ToList();
        Assert.Equal(["pets", "owners"], operations.Select(operation => operation.OperationId));
        Assert.All(operations, operation => Assert.Equal("page", Assert.Single(operation.Parameters!).Name));
        Assert.All(operations, operation => Assert.Equal("found", operation.Responses!["200"].Description));
    }

    private static IOpenApiSchema Returned(Reading reading) =>
        reading.Model.Paths["/x"].Operations!.Values.Single().Responses!["200"].Content!["application/json"].Schema!;

    private static Reading Read(string reference, params (string Path, string Content)[] parts) => Read(
        new SpecText("api/root.yaml", $$"""
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths:
              /x:
                get:
                  responses:
                    '200':
                      description: d
                      content:
                        application/json:
                          schema:
                            $ref: '{{reference}}'
            components:
              schemas:
                Listed:
                  $ref: models/listed.yaml
                Kind: {title: kind}
            """),
        parts);

    private static Reading Read(SpecText root, params (string Path, string Content)[] parts) => Reading.Of(
        Reading.Project(root.Path, root.Content) with
        {
            ExternalDocuments = parts.Select(part => new SpecText(part.Path, part.Content)).ToEquatableArray(),
        });
}
