using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ConsumerSample.Server;

/// <summary>Takes the place of a CyberArk Identity tenant, which returns failures with status 200 and an error in the body.</summary>
internal sealed class CyberArkStandIn(string token)
{
    /// <summary>A user of the tenant whose phone number is not verified, so that an SMS fails.</summary>
    public const string UserWithoutVerifiedPhone = "6f1b6b1e-5c0a-4c0e-9d60-0a4a3a5d1c10";

    private static readonly string[] Roles = ["Administrator", "Editor", "Viewer"];

    public Task InviteUsersAsync(HttpContext context) => AnswerAsync(context, async request =>
    {
        RequestRules.NoQuery(request);
        using var document = await RequestRules.JsonAsync(request);
        var body = document.RootElement;
        BodyRules.Object(body, "the body", ["Entities", "EmailInvite"], "SmsInvite", "Role", "GroupInvite");
        BodyRules.Boolean(body.GetProperty("EmailInvite"), "EmailInvite");
        if (body.TryGetProperty("SmsInvite", out _) || body.TryGetProperty("GroupInvite", out _))
        {
            throw BodyRules.Broken("the body", "contains a default that was not set");
        }

        CheckRole(body);
        foreach (var entity in BodyRules.Items(body.GetProperty("Entities"), "Entities"))
        {
            CheckEntity(entity);
        }
    });

    public Task SendSmsInviteAsync(HttpContext context) => AnswerAsync(context, request =>
    {
        RequestRules.NoBody(request);
        if (request.Query.Count != 1 || request.Query["ID"] is not [{ } id] || !BodyRules.UuidPattern().IsMatch(id))
        {
            throw BodyRules.Broken("the query", "is not one ID that is a UUID");
        }

        return id == UserWithoutVerifiedPhone
            ? throw new RuleBrokenException(StatusCodes.Status400BadRequest, "The phone number is not verified.")
            : Task.CompletedTask;
    });

    private static void CheckRole(JsonElement body)
    {
        if (body.TryGetProperty("Role", out var role)
            && role.ValueKind != JsonValueKind.Null
            && !Roles.Contains(BodyRules.Text(role, "Role")))
        {
            throw new RuleBrokenException(StatusCodes.Status400BadRequest, $"The role '{role.GetString()}' does not exist.");
        }
    }

    private static void CheckEntity(JsonElement entity)
    {
        BodyRules.Object(entity, "an entity", ["Type", "Guid"], "Name");
        if (BodyRules.Text(entity.GetProperty("Type"), "Type") is not ("User" or "Group" or "Role"))
        {
            throw BodyRules.Broken("Type", "is not User, Group or Role");
        }

        BodyRules.Uuid(entity.GetProperty("Guid"), "Guid");
        if (entity.TryGetProperty("Name", out var name))
        {
            BodyRules.Text(name, "Name");
        }
    }

    private async Task AnswerAsync(HttpContext context, Func<HttpRequest, Task> check)
    {
        RequestRules.Post(context.Request);
        RequestRules.Header(context.Request, "Authorization", $"Bearer {token}");
        RequestRules.Accepts(context.Request, "application/json");
        var answer = new JsonObject { ["Result"] = new JsonObject(), ["Error"] = null };
        try
        {
            await check(context.Request);
        }
        catch (RuleBrokenException broken) when (broken.Status == StatusCodes.Status400BadRequest)
        {
            answer["Error"] = broken.Message;
        }

        await context.Response.WriteAsJsonAsync(answer);
    }
}
