using InviteGen.Generator.Tests.Pipeline;

namespace InviteGen.Generator.Tests.Drift;

/// <summary>A preview of an API becomes no client. The build only reports what moving to it would change.</summary>
public sealed class PreviewTests
{
    private static TestProject Next { get; } = PetsSpec.Project.File(
        "preview", "specs/pets.next.yaml", PetsSpec.Yaml.Replace("maxLength: 10", "maxLength: 5", StringComparison.Ordinal));

    [Fact]
    public void The_changes_of_a_preview_are_reported_at_its_lines() => Next.Run(
        "specs/pets.next.yaml(1,1): info INV3005: Switching from 'pets.yaml' to 'pets.next.yaml' would mean "
        + "1 breaking, 0 risky and 0 compatible changes",
        "specs/pets.next.yaml(32,11): info INV3206: Property 'name' of 'Pet' must have at most 5 characters in requests (was: 10); ");

    [Fact]
    public async Task Uses_of_members_that_a_preview_breaks_are_only_counted()
    {
        var found = await Uses.Of(Next.CSharp("""
            using Acme.Pets;
            internal static class Own
            {
                internal static Pet Make() => new() { Name = "Rex is long" };
            }
            """));

        Assert.Equal(
            ["Own0.cs(1,1): INV3599: pets.next.yaml: 1 breaking change; 1 affects this project: Own0.cs(4)"], found);
    }

    [Fact]
    public void An_equal_preview_is_silent() =>
        PetsSpec.Project.File("preview", "specs/pets.next.yaml", PetsSpec.Yaml).Run();

    [Fact]
    public void A_preview_may_refer_to_a_file_that_its_spec_does_not_mention() => PetsSpec.Project
        .File("part", "specs/zoo/Pet.yaml", "type: object\nrequired: [name]\nproperties: {name: {type: string, maxLength: 10}}\n")
        .File("preview", "specs/pets.next.yaml", Referring("zoo/Pet.yaml"))
        .Run();

    [Fact]
    public void A_preview_may_refer_to_its_spec() =>
        PetsSpec.Project.File("preview", "specs/pets.next.yaml", Referring("pets.yaml#/components/schemas/Pet")).Run();

    [Fact]
    public void A_fault_of_a_file_that_spec_and_preview_use_is_reported_once()
    {
        var spec = PetsSpec.Yaml.Replace("maxLength: 10", "maxLength: 10\n          maxLength: 10", StringComparison.Ordinal);
        PetsSpec.Project.Spec("specs/pets.yaml", spec)
            .File("preview", "specs/pets.next.yaml", Referring("pets.yaml#/components/schemas/Pet"))
            .Run("specs/pets.yaml(33,11): error INV1003");
    }

    /// <summary>The next version, which has its pet somewhere else.</summary>
    private static string Referring(string reference) => PetsSpec.Yaml
        .Replace("#/components/schemas/Pet'", reference + "'", StringComparison.Ordinal)
        .Replace("    Pet:", "    Unused:", StringComparison.Ordinal);
}
