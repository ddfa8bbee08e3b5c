using InviteGen.Generator.Tests.Pipeline;

namespace InviteGen.Generator.Tests.Drift;

/// <summary>Operations of which the items arrive one after the other, and whose methods are other ones than before.</summary>
public sealed class StreamTombstoneTests
{
    private const string Stream = "text/event-stream: { itemSchema: { $ref: '#/components/schemas/Pet' } }";
    private const string List = "application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } }";
    private const string StreamLine = "  200 text/event-stream [sequence=events]\n    *: Pet\n";
    private const string ItemsLine = "  200 application/json: Pet[]\n";

    [Fact]
    public void A_stream_under_its_old_name_compiles_with_a_warning() => Demand(
        Spec("allPets", Stream), StreamLock, "client.ListPetsStreamAsync()", "INV3103",
        "GET /pets now has the C# method AllPetsStreamAsync (was: ListPetsStreamAsync)", isError: false);

    [Fact]
    public void A_response_under_its_old_name_names_the_methods_that_there_are() => Demand(
        Spec("allPets", Stream), StreamLock, "client.ListPetsWithResponseAsync()", "INV3103",
        "GET /pets now has the C# method AllPetsStreamAsync (was: ListPetsStreamAsync)", isError: false);

    [Fact]
    public void A_stream_beside_a_value_has_an_old_name_of_its_own() => Demand(
        Spec("allPets", Stream + ", " + List), BothLock, "client.ListPetsStreamAsync()", "INV3103",
        "GET /pets now has the C# method AllPetsStreamAsync (was: ListPetsStreamAsync)", isError: false);

    [Fact]
    public void A_value_beside_a_stream_has_an_old_name_of_its_own() => Demand(
        Spec("allPets", Stream + ", " + List), BothLock, "client.ListPetsAsync()", "INV3103",
        "GET /pets now has the C# method AllPetsAsync (was: ListPetsAsync)", isError: false);

    [Fact]
    public void A_stream_of_a_removed_operation_is_the_only_error() => Demand(
        Spec("allCats", Stream).Replace("/pets", "/cats", StringComparison.Ordinal), StreamLock, "client.ListPetsStreamAsync()", "INV3501",
        "GET /pets was removed from the API; did you mean AllCatsStreamAsync?", isError: true);

    [Theory]
    [InlineData("listPets", "GET /pets now has the C# method ListPetsStreamAsync (was: ListPetsAsync)")]
    [InlineData("allPets", "GET /pets now has the C# method AllPetsStreamAsync (was: ListPetsAsync)")]
    public void The_value_of_an_operation_that_streams_now_is_the_only_error(string id, string message) =>
        Demand(Spec(id, Stream), ValueLock, "client.ListPetsAsync()", "INV3501", message, isError: true);

    [Theory]
    [InlineData("listPets", "GET /pets now has the C# method ListPetsAsync (was: ListPetsStreamAsync)")]
    [InlineData("allPets", "GET /pets now has the C# method AllPetsAsync (was: ListPetsStreamAsync)")]
    public void The_stream_of_an_operation_that_returns_a_value_now_is_the_only_error(string id, string message) =>
        Demand(Spec(id, List), StreamLock, "client.ListPetsStreamAsync()", "INV3501", message, isError: true);

    [Fact]
    public void A_stream_that_no_longer_accepts_an_argument_is_the_only_error() => Demand(
        Spec("listPets", Stream), StreamLock.Replace("  200", "  query page: string\n  200", StringComparison.Ordinal),
        "client.ListPetsStreamAsync(\"1\")", "INV3501", "GET /pets no longer accepts 'page'", isError: true);

    [Fact]
    public void A_method_that_another_operation_has_now_is_no_tombstone()
    {
        var spec = Spec("listPetsStream", List).Replace("/pets", "/cats", StringComparison.Ordinal);

        Assert.StartsWith(
            "Own0.cs: Error CS8411: ",
            Assert.Single(TombstoneUse.Uses(Project(spec, StreamLock, "client.ListPetsStreamAsync()"))), StringComparison.Ordinal);
    }

    private static string StreamLock => Lock(StreamLine);

    private static string ValueLock => Lock(ItemsLine);

    private static string BothLock => Lock(ItemsLine + StreamLine);

    private static string Lock(string responses) =>
        "invitegen-lock 1\nGET /pets #listPets\n" + responses + "schema Pet: object\n  name!: string\n";

    private static void Demand(string spec, string @lock, string call, string id, string message, bool isError) =>
        TombstoneUse.Demand(Project(spec, @lock, call), id, message, isError);

    private static string Spec(string id, string contents) =>
        $$"""
        openapi: 3.2.0
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: {{id}}
              responses: { '200': { description: All., content: { {{contents}} } } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }

        """;

    private static string Loop(string call) => call.Contains("Stream", StringComparison.Ordinal)
        ? $"await foreach (var item in {call}) {{ last = item; }}"
        : $"last = await {call};";

    private static TestProject Project(string spec, string @lock, string call) => new TestProject()
        .Spec("specs/pets.yaml", spec).Lock("specs/pets.yaml.lock", @lock).Property("InviteGenDrift", "quiet")
        .CSharp($$"""
            using System.Threading.Tasks;
            using Acme.Pets;
            internal static class Own
            {
                internal static async Task<object?> Use(IPetsClient client)
                {
                    object? last = null;
                    {{Loop(call)}}
                    return last;
                }
            }
            """);
}
