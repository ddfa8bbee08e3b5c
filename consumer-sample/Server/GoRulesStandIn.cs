using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ConsumerSample.Server;

/// <summary>Takes the place of GoRules BRMS, which accepts at most ten addresses and returns the invitations.</summary>
internal sealed class GoRulesStandIn(string token)
{
    private const int MostEmails = 10;

    public async Task InviteUsersAsync(HttpContext context)
    {
        RequestRules.Post(context.Request);
        RequestRules.Header(context.Request, "Authorization", $"Bearer {token}");
        RequestRules.Accepts(context.Request, "application/json");
        RequestRules.NoQuery(context.Request);
        using var document = await RequestRules.JsonAsync(context.Request);
        var body = document.RootElement;
        BodyRules.Object(body, "the body", ["emails"]);
        var emails = BodyRules.Items(body.GetProperty("emails"), "emails")
            .Select(email => BodyRules.Email(email, "an email"))
            .ToList();
        if (emails.Count > MostEmails)
        {
            throw BodyRules.Broken("emails", $"contains more than {MostEmails} addresses");
        }

        await context.Response.WriteAsJsonAsync(new JsonArray([.. emails.Select(Invitation)]));
    }

    private static JsonObject Invitation(string email) => new()
    {
        ["id"] = Guid.NewGuid().ToString(),
        ["email"] = email,
        ["status"] = "pending",
        ["userId"] = Guid.NewGuid().ToString(),
        ["createdAt"] = "2026-01-05T09:00:00.000Z",
        ["expiresAt"] = null,
    };
}
