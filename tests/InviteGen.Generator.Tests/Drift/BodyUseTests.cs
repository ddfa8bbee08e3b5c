namespace InviteGen.Generator.Tests.Drift;

/// <summary>Uses of what stands inline in a body are found, also where the spec declares only a range of media types.</summary>
public sealed class BodyUseTests
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("application/*")]
    [InlineData("*/*")]
    public async Task A_use_of_a_changed_member_of_a_body_is_reported(string mediaType)
    {
        var spec = $$"""
            openapi: 3.0.3
            info: { title: Invites, version: 1.0.0 }
            paths:
              /invites:
                post:
                  operationId: invite
                  requestBody:
                    required: true
                    content:
                      '{{mediaType}}': { schema: { type: object, properties: { days: { type: integer, format: int32, maximum: 7 } } } }
                  responses: { '204': { description: Done. } }

            """;
        var project = new TestProject()
            .Spec("specs/invites.yaml", spec)
            .Lock("specs/invites.yaml.lock", $"""
                invitegen-lock 1
                POST /invites #invite
                  body! {mediaType}: object
                    days: integer(int32) [maximum=30]
                  204

                """)
            .CSharp("""
                using Acme.Invites;
                internal static class Own
                {
                    internal static object? Use(int days) => new InviteRequest { Days = days };
                }
                """);

        var found = await Uses.Of(project);

        Assert.Contains(found, finding => finding.StartsWith("Own0.cs(4,66): INV3503: ", StringComparison.Ordinal));
    }
}
