namespace InviteGen.Generator.Tests.Pipeline;

/// <summary>Specs that would generate one name twice. The harness compiles what is left.</summary>
public sealed class TypeCollisionTests
{
    private const string Others = """
        openapi: 3.1.0
        info: { title: Others, version: '1' }
        servers: [{ url: https://others.example }]
        paths:
          /pets:
            get:
              operationId: listPets
              responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
        components: { schemas: { Pet: { type: object, properties: { age: { type: integer } } } } }
        """;

    [Fact]
    public void An_equal_type_in_one_namespace_is_one_finding_and_the_first_client_is_generated()
    {
        var run = new TestProject()
            .Spec("specs/two.yaml", Others, ("Namespace", "Zoo"))
            .Spec("specs/one.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"))
            .Run(
                "specs/two.yaml(1,1): error INV4009: Type 'Zoo.Pet' and 1 other type are already generated from 'specs/one.yaml'; "
                + "nothing is generated from this spec. Set a different Namespace on one of the InviteSpec items");

        Assert.All(run.Files.Keys, name => Assert.StartsWith("Zoo.OneClient/", name, StringComparison.Ordinal));
        Assert.Contains("Zoo.OneClient/Pet.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Different_types_in_one_namespace_are_two_clients()
    {
        var run = new TestProject()
            .Spec("specs/one.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"))
            .Spec("specs/two.yaml", Others.Replace("Pet", "Dog", StringComparison.Ordinal), ("Namespace", "Zoo"))
            .Run();

        Assert.Contains("Zoo.OneClient/Pet.g.cs", run.Files.Keys);
        Assert.Contains("Zoo.TwoClient/Dog.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Names_that_differ_in_letter_case_are_different_types() => new TestProject()
        .Spec("specs/one.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"))
        .Spec("specs/two.yaml", Others.Replace("Pet", "PeT", StringComparison.Ordinal), ("Namespace", "Zoo"))
        .Run();

    [Fact]
    public void A_type_of_a_spec_that_is_left_out_is_free_for_the_next() => new TestProject()
        .Spec("specs/a.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"))
        .Spec("specs/b.yaml", PetsSpec.Yaml.Replace("Receipt", "Ticket", StringComparison.Ordinal), ("Namespace", "Zoo"))
        .Spec("specs/c.yaml", Others.Replace("Pet", "Ticket", StringComparison.Ordinal), ("Namespace", "Zoo"))
        .Run("specs/b.yaml(1,1): error INV4009");

    [Fact]
    public void What_stands_beside_a_type_collides_too() => new TestProject()
        .Spec("specs/one.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"))
        .Spec("specs/two.yaml", Others.Replace("Pet", "PetValidator", StringComparison.Ordinal), ("Namespace", "Zoo"))
        .Run("specs/two.yaml(1,1): error INV4009: Type 'Zoo.PetValidator' is already generated from 'specs/one.yaml'");

    [Fact]
    public void A_removed_type_that_is_kept_until_the_change_is_accepted_collides_too()
    {
        var lockText = Drift.PetsLock.Text.Replace("Receipt", "Dog", StringComparison.Ordinal);

        new TestProject()
            .Spec("specs/one.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"))
            .Lock("specs/one.yaml.lock", lockText)
            .Spec("specs/two.yaml", Others.Replace("Pet", "Dog", StringComparison.Ordinal), ("Namespace", "Zoo"))
            .RunOn(
                TargetPlatform.Newest,
                "specs/one.yaml(1,1): warning INV3003",
                "specs/one.yaml(33,5): warning INV3103",
                "specs/two.yaml(1,1): info INV3000",
                "specs/two.yaml(1,1): error INV4009: Type 'Zoo.Dog'");
    }

    [Fact]
    public void A_type_cannot_have_the_name_of_a_namespace_of_an_earlier_spec() => new TestProject()
        .Spec("specs/one.yaml", PetsSpec.Yaml, ("Namespace", "Zoo.Receipt.V1"))
        .Spec("specs/two.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"))
        .Run("specs/two.yaml(1,1): error INV4009: Type 'Zoo.Receipt' has the same name as a namespace of 'specs/one.yaml'; nothing");

    [Fact]
    public void A_namespace_cannot_have_the_name_of_a_type_of_an_earlier_spec() => new TestProject()
        .Spec("specs/one.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"))
        .Spec("specs/two.yaml", PetsSpec.Yaml, ("Namespace", "Zoo.Receipt.V1"))
        .Run("specs/two.yaml(1,1): error INV4009: Namespace 'Zoo.Receipt' has the same name as a type of 'specs/one.yaml'; nothing");

    [Fact]
    public void A_type_cannot_have_the_name_of_the_namespace_of_the_support_code() => new TestProject()
        .Spec("specs/pets.yaml", PetsSpec.Yaml.Replace("Receipt", "ClientSupport", StringComparison.Ordinal), ("Namespace", "Acme"))
        .Run(
            "specs/pets.yaml(1,1): error INV4009: Type 'Acme.ClientSupport' has the same name as a namespace of the support code; nothing");
}
