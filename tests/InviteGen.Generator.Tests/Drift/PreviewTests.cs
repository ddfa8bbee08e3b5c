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
}
