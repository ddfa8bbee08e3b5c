namespace InviteGen.Generator.Tests.Pipeline;

/// <summary>How files and metadata become clients.</summary>
public sealed class ProjectTests
{
    [Fact]
    public void Without_metadata_the_names_follow_from_the_file()
    {
        var run = new TestProject().Spec("specs/cyberark-identity.v2.yaml", PetsSpec.Yaml).Run();

        Assert.Contains("Acme.CyberarkIdentityV2.CyberarkIdentityV2Client/CyberarkIdentityV2Client.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Metadata_names_namespace_and_client()
    {
        var run = new TestProject()
            .Spec("specs/pets.yaml", PetsSpec.Yaml, ("Namespace", "Zoo.Animals"), ("Client", "AnimalsClient"))
            .Run();

        Assert.Contains("Zoo.Animals.AnimalsClient/AnimalsClient.g.cs", run.Files.Keys);
        Assert.All(run.Files.Values, text => Assert.Contains("namespace Zoo.Animals;", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_root_namespace_that_is_not_a_valid_name_is_made_valid()
    {
        var run = (PetsSpec.Project with { RootNamespace = "my-app.2nd" }).Run();

        Assert.All(run.Files.Values, text => Assert.Contains("namespace my_app._2nd.Pets;", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_without_a_root_namespace_uses_the_file_alone()
    {
        var run = (PetsSpec.Project with { RootNamespace = "" }).Run();

        Assert.All(run.Files.Values, text => Assert.Contains("namespace Pets;", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var project = PetsSpec.Project
            .Overlay("specs/pets.overlay.yaml", PetsSpec.Overlay)
            .Spec("specs/zoo.yaml", PetsSpec.Yaml);

        Assert.Equal(project.RunOn(TargetPlatform.Newest).Files, project.Reversed().RunOn(TargetPlatform.Newest).Files);
    }

    [Fact]
    public void A_file_without_a_role_is_left_alone()
    {
        var run = new TestProject().File("", "specs/pets.yaml", PetsSpec.Yaml).File("lock", "specs/pets.yaml.lock", "{}").Run();

        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void A_file_that_only_the_default_pattern_lists_need_not_be_a_spec()
    {
        var run = new TestProject().Spec("specs/notes.json", """{ "note": "Not a spec." }""", ("Implicit", "true")).Run();

        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void A_file_that_the_project_lists_must_be_a_spec()
    {
        new TestProject().Spec("specs/notes.json", """{ "note": "Not a spec." }""").Run("specs/notes.json(1,");
    }

    [Fact]
    public void A_file_with_metadata_must_be_a_spec()
    {
        new TestProject()
            .Spec("specs/notes.json", """{ "note": "Not a spec." }""", ("Implicit", "true"), ("Client", "NotesClient"))
            .Run("specs/notes.json(1,");
    }

    [Fact]
    public void Two_clients_share_the_support_code_that_either_needs()
    {
        const string Upload =
            """
            openapi: 3.1.0
            info: { title: Uploads, version: '1' }
            paths:
              /a:
                put: { operationId: a, requestBody: { content: { image/png: {} } }, responses: { '204': { description: Done. } } }
            """;

        var pets = SupportOf(PetsSpec.Project);
        var both = SupportOf(PetsSpec.Project.Spec("specs/zoo.yaml", PetsSpec.Yaml).Spec("specs/upload.yaml", Upload));

        Assert.DoesNotContain("InviteGen.Support.FileContent.g.cs", pets);
        Assert.Contains("InviteGen.Support.FileContent.g.cs", both);
        Assert.Subset(both.ToHashSet(), pets.ToHashSet());
        Assert.Equal(both.Distinct(), both);
    }

    [Fact]
    public void The_client_knows_whether_the_project_has_a_client_factory()
    {
        var without = PetsSpec.Project.Run();
        var with = (PetsSpec.Project with { ReferencesHttpClientFactory = true }).Run();

        Assert.DoesNotContain(without.Files.Values, text => text.Contains("IHttpClientBuilder", StringComparison.Ordinal));
        Assert.Contains(with.Files.Values, text => text.Contains("IHttpClientBuilder", StringComparison.Ordinal));
    }

    private static List<string> SupportOf(TestProject project) =>
        [.. project.Run().Result.GeneratedSources.Select(source => source.HintName).Where(SupportFiles.Contains)];
}
