namespace InviteGen.Generator.Tests.Drift;

/// <summary>A value that travels one way is not reported where only values of the other way matter.</summary>
public sealed class UseDirectionTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Invites, version: 1.0.0 }
        paths:
          /users:
            post:
              operationId: save
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/User' } } }
              responses:
                '200': { description: Saved., content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } }
        components:
          schemas:
            User:
              type: object
              properties:
                code: { type: string, readOnly: true, maxLength: 20 }
                name: { type: string, maxLength: 30 }
                plan: { type: string, writeOnly: true, enum: [free, pro] }
                state: { type: string, enum: [new, old] }

        """;

    private const string Lock = """
        invitegen-lock 1
        POST /users #save
          body! application/json: User
          200 application/json: User
        schema User: object
          code: string [maxLength=20, readOnly]
          name: string [maxLength=30]
          plan: string [writeOnly]
            | "free"
            | "pro"
          state: string
            | "new"
            | "old"

        """;

    [Theory]
    [InlineData("[free, pro]", "[free, pro, team]", "new UserRequest().Plan?.Value switch { \"free\" => 1, \"pro\" => 2 }", false)]
    [InlineData("[new, old]", "[new, old, gone]", "user.State?.Value switch { \"new\" => 1, \"old\" => 2 }", true)]
    public async Task A_switch_over_values_that_never_come_back_meets_no_new_value(string old, string text, string use, bool isTold) =>
        Assert.Equal(isTold, await Reports("INV3504", old, text, use));

    [Theory]
    [InlineData("maxLength: 20", "maxLength: 5", "new User { Code = \"abcdef\" }", false)]
    [InlineData("maxLength: 30", "maxLength: 5", "new UserRequest { Name = \"abcdef\" }", true)]
    public async Task A_constant_that_is_never_sent_is_not_refused(string old, string text, string use, bool isTold) =>
        Assert.Equal(isTold, await Reports("INV3505", old, text, use));

    private static async Task<bool> Reports(string rule, string old, string text, string use)
    {
        Assert.Contains(old, Spec, StringComparison.Ordinal);
        var found = await Uses.Of(new TestProject()
            .Spec("specs/invites.yaml", Spec.Replace(old, text, StringComparison.Ordinal)).Lock("specs/invites.yaml.lock", Lock)
            .CSharp($$"""
                using Acme.Invites;
                internal static class Own
                {
                    internal static object? Use(IInvitesClient client, User user) =>
                        {{use}};
                }
                """));
        return found.Any(finding => finding.Contains(rule, StringComparison.Ordinal));
    }
}
