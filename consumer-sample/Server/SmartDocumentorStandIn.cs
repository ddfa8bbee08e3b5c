using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ConsumerSample.Server;

/// <summary>Takes the place of SmartDocumentor, which returns no body for a success, and problem details for a failure.</summary>
internal sealed class SmartDocumentorStandIn(string token)
{
    private static readonly string[] Roles = ["Administrator", "Editor", "Viewer"];

    public async Task InviteUsersAsync(HttpContext context)
    {
        RequestRules.Post(context.Request);
        RequestRules.Header(context.Request, "Authorization", $"Bearer {token}");
        RequestRules.Accepts(context.Request, "application/problem+json");
        RequestRules.NoQuery(context.Request);
        try
        {
            using var document = await RequestRules.JsonAsync(context.Request);
            Check(document.RootElement);
        }
        catch (RuleBrokenException broken) when (broken.Status == StatusCodes.Status400BadRequest)
        {
            await RefuseAsync(context, broken.Message);
        }
    }

    private static void Check(JsonElement body)
    {
        BodyRules.Object(body, "the body", ["users"]);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var user in BodyRules.Items(body.GetProperty("users"), "users"))
        {
            BodyRules.Object(user, "a user", ["email", "roleName"]);
            if (!seen.Add(BodyRules.Email(user.GetProperty("email"), "email")))
            {
                throw BodyRules.Broken("an email", "is twice in the request");
            }

            var role = BodyRules.Text(user.GetProperty("roleName"), "roleName");
            if (!Roles.Contains(role))
            {
                throw BodyRules.Broken($"the role '{role}'", "is not available");
            }
        }
    }

    private static Task RefuseAsync(HttpContext context, string detail)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsJsonAsync(
            new JsonObject
            {
                ["title"] = "Bad Request",
                ["status"] = StatusCodes.Status400BadRequest,
                ["detail"] = char.ToUpperInvariant(detail[0]) + detail[1..],
            },
            options: null,
            contentType: "application/problem+json");
    }
}
