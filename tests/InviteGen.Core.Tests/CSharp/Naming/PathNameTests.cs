using System.Text.RegularExpressions;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Naming;

/// <summary>The methods of operations without an operationId are called by their paths.</summary>
public sealed partial class PathNameTests
{
    [Theory]
    [InlineData("/orgs/{org}/invites", "GetOrgsByOrgInvites")]
    [InlineData("/users", "GetUsers")]
    [InlineData("/", "Get")]
    [InlineData("/admin/users /admin/teams/{id}", "GetUsers GetTeamsById")]
    [InlineData("/api/v3/users /api/v3/teams/{id}", "GetUsers GetTeamsById")]
    [InlineData("/admin/users /users", "GetAdminUsers GetUsers")]
    [InlineData("/admin/users/{id} /admin/users/{id}/teams", "GetUsersById GetUsersByIdTeams")]
    [InlineData("/users /users/{id} /users/me", "GetUsers GetUsersById GetUsersMe")]
    [InlineData("/users/{id}/a/b /users/{id}/a/c", "GetUsersByIdAB GetUsersByIdAC")]
    public void The_prefix_that_all_paths_share_is_left_out_if_words_are_left(string paths, string expected) =>
        Assert.Equal(expected, string.Join(' ', Methods(paths)));

    [Theory]
    [InlineData("/api/v3/users", "GetUsers")]
    [InlineData("/rest/api/3/users", "GetUsers")]
    [InlineData("/v1.2/users /v1.2/teams /ping", "GetUsers GetTeams GetPing")]
    [InlineData("/api/v3/users /api/v3/teams /api/v3/tags /api /ping", "GetUsers GetTeams GetTags GetApi GetPing")]
    [InlineData("/api/v3/users /api/v3/{id} /api/v3/teams", "GetUsers GetApiV3ById GetTeams")]
    [InlineData("/v1/users /v2/users", "GetV1Users GetV2Users")]
    [InlineData("/v1/users /v1/teams /v2/users", "GetUsers GetTeams GetV2Users")]
    [InlineData("/api/users /ping", "GetApiUsers GetPing")]
    public void Versions_and_the_word_api_are_left_out_if_most_paths_begin_with_them(string paths, string expected) =>
        Assert.Equal(expected, string.Join(' ', Methods(paths)));

    [Fact]
    public void A_name_that_another_operation_has_is_made_of_the_whole_path()
    {
        var text = Generated.Clean(Specs.Paths(
            """
            /api/v3/users:
              get: { responses: { '204': { description: Done. } } }
            /api/v3/teams:
              get: { operationId: getUsers, responses: { '204': { description: Done. } } }
            """)).File("IApiClient");

        Assert.Equal(["GetApiV3Users", "GetUsers"], Method().Matches(text).Select(one => one.Groups[1].Value).Order());
    }

    private static IEnumerable<string> Methods(string paths)
    {
        var text = string.Concat(paths.Split(' ').Select(path =>
        {
            var parameter = path.Contains('{', StringComparison.Ordinal)
                ? $"parameters: [{{ name: {Variable().Match(path).Groups[1].Value}, in: path, required: true, schema: {{}} }}], "
                : "";
            return $"{path}:\n  get: {{ {parameter}responses: {{ '204': {{ description: Done. }} }} }}\n";
        }));
        var generated = Generated.Clean(Specs.Paths(text));
        return Method().Matches(generated.File("IApiClient")).Select(one => one.Groups[1].Value);
    }

    [GeneratedRegex(@"Task (\w+)Async\(")]
    private static partial Regex Method();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Variable();
}
