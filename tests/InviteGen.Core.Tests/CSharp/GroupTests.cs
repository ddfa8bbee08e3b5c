using System.Text;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp;

/// <summary>A client that is divided by the first tag of each operation.</summary>
public sealed class GroupTests
{
    private static readonly string Spec = Specs.Paths(
        """
        /repos:
          get: { operationId: repos/list, tags: [repos, users], responses: { '204': { description: Done. } } }
          post: { operationId: repos/create-for-org, tags: [repos], responses: { '204': { description: Done. } } }
        /users:
          get: { operationId: users/list, tags: [users], responses: { '204': { description: Done. } } }
        /ping:
          get: { operationId: ping, responses: { '204': { description: Done. } } }
        """);

    [Fact]
    public void Each_tag_has_a_class_and_an_interface_and_the_client_has_a_property_for_it()
    {
        var client = Compiled(Spec, ClientGrouping.Classes);

        client.File("IApiClient").Shows("IApiReposClient Repos { get; }");
        client.File("IApiClient").Shows("IApiUsersClient Users { get; }");
        client.File("ApiReposClient").Shows("public sealed partial class ApiReposClient : IApiReposClient");
        Assert.Equal(["CreateForOrgAsync", "ListAsync"], MethodsOf(client.File("IApiReposClient")));
        Assert.Equal(["ListAsync"], MethodsOf(client.File("IApiUsersClient")));
    }

    [Fact]
    public void An_operation_without_a_tag_stays_with_the_client() =>
        Assert.Equal(["PingAsync"], MethodsOf(Compiled(Spec, ClientGrouping.Classes).File("IApiClient")));

    [Fact]
    public void Interfaces_alone_divide_no_class_and_shorten_no_name()
    {
        var client = Compiled(Spec, ClientGrouping.Interfaces);

        client.File("IApiClient").Shows("public partial interface IApiClient : IApiReposClient, IApiUsersClient");
        Assert.Equal(["PingAsync"], MethodsOf(client.File("IApiClient")));
        Assert.Equal(["ReposCreateForOrgAsync", "ReposListAsync"], MethodsOf(client.File("IApiReposClient")));
        Assert.DoesNotContain("ApiReposClient.g.cs", client.Files.Select(file => file.HintName));
        Assert.Equal(client.File("ApiClient"), Compiled(Spec, null).File("ApiClient"));
    }

    [Theory]
    [InlineData(ClientGrouping.Classes)]
    [InlineData(ClientGrouping.Interfaces)]
    public void No_type_has_another_name_in_a_group(ClientGrouping grouping) =>
        Assert.Superset(TypesOf(Compiled(Spec, null)), TypesOf(Compiled(Spec, grouping)));

    [Theory]
    [InlineData("repos", "repos/list", "ListAsync")]
    [InlineData("Repos", "ListRepos", "ListReposAsync")]
    [InlineData("repo", "reposList", "ReposListAsync")]
    [InlineData("repos", "repos", "ReposAsync")]
    [InlineData("repos", "repos2", "Repos2Async")]
    [InlineData("us", "usaList", "UsaListAsync")]
    [InlineData("US", "USAList", "UsaListAsync")]
    [InlineData("US", "USList", "ListAsync")]
    [InlineData("code-scanning", "code-scanning/get", "GetAsync")]
    public void Only_a_whole_prefix_is_left_out(string tag, string id, string method)
    {
        var spec = Specs.Paths(
            $"/a: {{ get: {{ operationId: {id}, tags: ['{tag}'], responses: {{ '204': {{ description: Done. }} }} }} }}");

        Assert.Contains($" {method}(", Compiled(spec, ClientGrouping.Classes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_two_methods_would_have_is_shortened_for_neither()
    {
        var client = Compiled(Spec.Replace("repos/create-for-org", "list", StringComparison.Ordinal), ClientGrouping.Classes);

        Assert.Equal(["ListAsync", "ReposListAsync"], MethodsOf(client.File("IApiReposClient")));
    }

    [Fact]
    public void Tags_that_have_one_name_in_C_sharp_are_one_group()
    {
        var client = Compiled(Spec.Replace("tags: [users]", "tags: [REPOS]", StringComparison.Ordinal), ClientGrouping.Classes);

        Assert.Equal(["CreateForOrgAsync", "ListAsync", "UsersListAsync"], MethodsOf(client.File("IApiReposClient")));
    }

    [Theory]
    [InlineData("Task", "IApiTaskClient TaskGroup { get; }")]
    [InlineData("api client", "IApiApiClientClient ApiClientGroup { get; }")]
    [InlineData("???", "IApiGroupClient Group { get; }")]
    [InlineData("Accepting", "IApiAcceptingClient AcceptingGroup { get; }")]
    public void A_tag_that_the_client_cannot_have_as_a_property_gets_another_name(string tag, string property) =>
        Compiled(Spec.Replace("tags: [users]", $"tags: ['{tag}']", StringComparison.Ordinal), ClientGrouping.Classes)
            .File("IApiClient").Shows(property);

    [Fact]
    public void A_schema_keeps_its_name_and_the_group_gets_another()
    {
        var spec = Spec.Replace(
            "users/list, tags: [users], responses: { '204': { description: Done. } }",
            "users/list, tags: [users], responses: { '200': { description: Done., content: { application/json: { schema: "
            + "{ $ref: '#/components/schemas/ApiUsersClient' } } } } }", StringComparison.Ordinal)
            + "components: { schemas: { ApiUsersClient: { type: object, properties: { id: { type: integer } } } } }\n";

        var client = Compiled(spec, ClientGrouping.Classes);

        client.File("ApiUsersClient").Shows("public sealed partial record ApiUsersClient");
        client.File("IApiClient").Shows("IApiUsersGroupClient Users { get; }");
    }

    [Fact]
    public void A_link_names_the_group_of_the_method_that_may_follow()
    {
        var spec = Spec.Replace(
            "repos/list, tags: [repos, users], responses: { '204': { description: Done. } }",
            "repos/list, tags: [repos], responses: { '204': { description: Done., links: { go: { operationId: users/list } } } }",
            StringComparison.Ordinal);

        Assert.Contains(
            "<c>Users.ListAsync</c>", Compiled(spec, ClientGrouping.Classes).File("IApiReposClient"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_asks_for_other_media_types_by_itself()
    {
        var spec = Spec.Replace(
            "users/list, tags: [users], responses: { '204': { description: Done. } }",
            "users/list, tags: [users], responses: { '200': { description: Done., content: "
            + "{ application/json: { schema: { type: integer } }, text/csv: { schema: { type: string } } } } }", StringComparison.Ordinal);
        var client = Compiled(spec, ClientGrouping.Classes);

        client.File("IApiUsersClient").Shows("IApiUsersClient Accepting(string mediaTypes);");
        client.File("IApiClient").Shows("IApiClient Accepting(string mediaTypes);");
        Assert.DoesNotContain("Accepting", client.File("IApiReposClient"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interface_is_written_in_files_of_at_most_64_KiB()
    {
        var paths = string.Concat(Enumerable.Range(0, 12).Select(number =>
            $$"""
            /r/{{number}}:
              get:
                operationId: get{{number}}
                tags: [repos]
                description: {{new string('a', 12_000)}}
                responses: { '204': { description: Done. } }

            """));
        var parts = Compiled(Specs.Paths(paths), ClientGrouping.Classes).Files
            .Where(file => file.HintName.StartsWith("IApiReposClient.", StringComparison.Ordinal)).ToList();

        Assert.Equal(["IApiReposClient.2.g.cs", "IApiReposClient.3.g.cs", "IApiReposClient.g.cs"], parts.Select(part => part.HintName));
        Assert.All(parts, part => Assert.InRange(Encoding.UTF8.GetByteCount(part.Content), 1, 64 * 1024));
    }

    [Fact]
    public void Responses_of_a_large_client_are_in_the_file_of_their_group()
    {
        var paths = string.Concat(Enumerable.Range(0, 40).Select(number =>
            $$"""
            /r/{{number}}:
              get:
                operationId: get{{number}}
                tags: ['{{(number % 2 == 0 ? "even" : "odd")}}']
                responses: { '204': { description: Done. } }

            """));
        var client = Compiled(Specs.Paths(paths), ClientGrouping.Classes);

        Assert.Contains("class Get38Response", client.File("ApiEvenClientResponses"), StringComparison.Ordinal);
        Assert.DoesNotContain("Get38Response", client.File("ApiOddClientResponses"), StringComparison.Ordinal);
    }

    private static Generated Compiled(string spec, ClientGrouping? grouping)
    {
        var client = Generated.Clean(spec, grouping);
        client.Compile();
        return client;
    }

    private static IEnumerable<string> MethodsOf(string file) => file.Split('\n')
        .Where(line => line.StartsWith("    Task", StringComparison.Ordinal) && !line.Contains("WithResponse", StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf(' ', 4) + 1)..line.IndexOf('(', StringComparison.Ordinal)]).Order(StringComparer.Ordinal);

    private static HashSet<string> TypesOf(Generated client) =>
    [
        .. client.Files.SelectMany(file => file.Content.Split('\n'))
            .Where(line => line.StartsWith("public ", StringComparison.Ordinal)).Select(line => line.Split(" : ")[0]),
    ];
}
