using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ConsumerSample.Server;

/// <summary>Takes the place of a Wavefront cluster. It returns the first user, whose groups and roles refer to each other.</summary>
internal sealed class WavefrontStandIn(string token)
{
    private const string Customer = "example";

    public async Task InviteUsersAsync(HttpContext context)
    {
        RequestRules.Post(context.Request);
        RequestRules.Header(context.Request, "X-AUTH-TOKEN", token);
        RequestRules.Accepts(context.Request, "application/json");
        RequestRules.NoQuery(context.Request);
        using var document = await RequestRules.JsonAsync(context.Request);
        foreach (var user in BodyRules.Items(document.RootElement, "the body"))
        {
            BodyRules.Object(user, "a user", ["emailAddress"], "groups", "userGroups", "roles");
            BodyRules.Email(user.GetProperty("emailAddress"), "emailAddress");
            BodyRules.Texts(user, "groups");
            BodyRules.Texts(user, "userGroups");
            BodyRules.Texts(user, "roles");
        }

        if (document.RootElement.GetArrayLength() == 0)
        {
            throw BodyRules.Broken("the body", "contains no users");
        }

        await context.Response.WriteAsJsonAsync(User(document.RootElement[0]));
    }

    private static JsonObject User(JsonElement user) => new()
    {
        ["identifier"] = user.GetProperty("emailAddress").GetString(),
        ["customer"] = Customer,
        ["groups"] = new JsonArray("dashboard_management"),
        ["userGroups"] = Each(user, "userGroups", name => Group(name, Role("Viewer"))),
        ["roles"] = Each(user, "roles", name => Role(name, Group("everyone"))),
    };

    private static JsonArray Each(JsonElement user, string property, Func<string, JsonNode> model) =>
        user.TryGetProperty(property, out var names)
            ? new JsonArray([.. names.EnumerateArray().Select(name => model(name.GetString()!))])
            : [];

    private static JsonObject Group(string name, params JsonNode[] roles) => new()
    {
        ["id"] = "04e5fd3a-c916-45aa-923c-2fa02e9eddac",
        ["name"] = name,
        ["customer"] = Customer,
        ["users"] = new JsonArray(),
        ["userCount"] = 0,
        ["properties"] = new JsonObject { ["nameEditable"] = false, ["usersEditable"] = true, ["rolesEditable"] = true },
        ["roles"] = new JsonArray(roles),
    };

    private static JsonObject Role(string name, params JsonNode[] groups) => new()
    {
        ["id"] = name,
        ["name"] = name,
        ["customer"] = Customer,
        ["sampleLinkedGroups"] = new JsonArray(groups),
        ["linkedGroupsCount"] = groups.Length,
        ["permissions"] = new JsonArray(),
        ["createdEpochMillis"] = 1_700_000_000_000,
    };
}
