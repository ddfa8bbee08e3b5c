namespace InviteGen.Generator.Tests.Drift;

/// <summary>Methods that were removed from a group or moved to another, and groups that were removed.</summary>
public sealed class GroupTombstoneTests
{
    private const string Lock = """
        invitegen-lock 1
        GET /cats #cats/list [tags=["cats"]]
          204
        GET /dogs #dogs/list [tags=["dogs"]]
          204
        POST /cats #cats/add [tags=["cats"]]
          204

        """;

    private const string Spec = """
        openapi: 3.1.0
        info: { title: Zoo, version: '1' }
        paths:
          /cats:
            get: { operationId: cats/list, tags: [cats], responses: { '204': { description: Done. } } }
            post: { operationId: cats/add, tags: [cats], responses: { '204': { description: Done. } } }
          /dogs:
            get: { operationId: dogs/list, tags: [dogs], responses: { '204': { description: Done. } } }

        """;

    private static readonly string Without = Spec.Replace(
        "    post: { operationId: cats/add, tags: [cats], responses: { '204': { description: Done. } } }\n", "", StringComparison.Ordinal);

    private static readonly string Retagged =
        Spec.Replace("cats/add, tags: [cats]", "cats/add, tags: [dogs]", StringComparison.Ordinal);

    [Fact]
    public void A_client_that_matches_its_lock_has_no_file_of_changes() =>
        Project(Spec, "client.Cats.AddAsync()").Run();

    [Fact]
    public void A_renamed_method_of_a_group_still_works() => TombstoneUse.Demand(
        Project(Spec.Replace("cats/add", "cats/create", StringComparison.Ordinal), "client.Cats.AddAsync()"),
        "INV3103", "POST /cats now has the C# method CreateAsync (was: AddAsync)", isError: false);

    [Fact]
    public void A_removed_method_of_a_group_is_an_error() => TombstoneUse.Demand(
        Project(Without, "client.Cats.AddAsync()"),
        "INV3501", "POST /cats was removed from the API", isError: true);

    [Fact]
    public void A_method_that_moved_to_another_group_is_named_there() => TombstoneUse.Demand(
        Project(Retagged, "client.Cats.AddAsync()"),
        "INV3501", "POST /cats now has the C# method Dogs.CatsAddAsync (was: Cats.AddAsync)", isError: true);

    [Fact]
    public void A_group_whose_tag_was_renamed_is_the_only_error() => TombstoneUse.Demand(
        Project(Spec.Replace("tags: [dogs]", "tags: [hounds]", StringComparison.Ordinal), "client.Dogs.ListAsync()"),
        "INV3502", "The group of the tag 'dogs' is now called Hounds in C#, because its operations have the tag 'hounds'", isError: true);

    [Fact]
    public void An_interface_alone_keeps_its_removed_methods() => TombstoneUse.Demand(
        Project(Without, "((IZooCatsClient)client).CatsAddAsync()", "Interfaces"),
        "INV3501", "POST /cats was removed from the API", isError: true);

    [Fact]
    public void A_method_that_moved_to_another_interface_is_still_one_of_the_client() => Assert.Empty(
        TombstoneUse.Uses(Project(Retagged, "client.CatsAddAsync()", "Interfaces")));

    private static TestProject Project(string spec, string call, string option = "Grouping") => new TestProject()
        .Spec("specs/zoo.yaml", spec, (option, "Tag"))
        .Lock("specs/zoo.yaml.lock", Lock)
        .CSharp($$"""
            using System.Threading.Tasks;
            using Acme.Zoo;
            internal static class Own { public static Task Call(ZooClient client) => {{call}}; }
            """);
}
