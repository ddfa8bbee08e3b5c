using InviteGen.Generator.Tests.Pipeline;

namespace InviteGen.Generator.Tests.Drift;

/// <summary>The lock of <see cref="PetsSpec"/>, and edits of the spec.</summary>
internal static class PetsLock
{
    public const string Path = "specs/pets.yaml.lock";

    public const string Text = """
        invitegen-lock 1
        server https://pets.example
        POST /pets #addPet
          body! application/json: Pet
          200 application/json: Receipt
        schema Pet: object
          name!: string [maxLength=10]
        schema Receipt: object
          number: integer

        """;

    public static TestProject Project { get; } = PetsSpec.Project.Lock(Path, Text);

    /// <summary>A project whose spec differs from its lock in one place.</summary>
    public static TestProject With(string old, string text)
    {
        Assert.Contains(old, PetsSpec.Yaml, StringComparison.Ordinal);
        return Project.Spec("specs/pets.yaml", PetsSpec.Yaml.Replace(old, text, StringComparison.Ordinal));
    }
}
