using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp;

/// <summary>Links are documentation.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("operationId: getUser", "GetUserAsync")]
    [InlineData("operationRef: '#/paths/~1users~1{id}/get'", "GetUserAsync")]
    [InlineData("operationId: somewhereElse", "somewhereElse")]
    [InlineData("operationRef: 'https://a/#/b/get'", "https://a/#/b/get")]
    public void A_method_says_which_other_may_follow(string target, string shown) =>
        Client(
            $$"""
            responses: { '201': { description: Made., links: { go: { {{target}}, parameters: { id: $url } } } } }
            """)
            .Shows(
            $"/// <remarks>After a 201 response, <c>{shown}</c> can be called with <c>id</c> = <c>$url</c> (link <c>go</c>).</remarks>");

    [Fact]
    public void Links_are_no_summary()
    {
        Client(
            """
            responses: { '201': { description: Made., links: { go: { operationId: getUser, parameters: { id: 7 }, description: Look. } } } }
            """)
            .Shows(
            """
            /// <summary>POST /users</summary>
            /// <remarks>After a 201 response, <c>GetUserAsync</c> can be called with <c>id</c> = <c>7</c> (link <c>go</c>). Look.</remarks>
            """);
    }

    private static string Client(string operation)
    {
        var generated = Generated.Clean(Specs.Paths(
            $$"""
            /users:
              post:
                operationId: makeUser
                {{operation.Replace("\n", "\n    ", StringComparison.Ordinal)}}
            /users/{id}:
              get:
                operationId: getUser
                parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                responses: { '204': { description: Done. } }
            """));
        generated.Compile();
        return generated.File("IApiClient");
    }
}
