using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ConsumerSample.Server;

namespace InviteGen.Sample.Tests.Server;

/// <summary>What is not in the documents is refused: without this, the demonstration would show nothing.</summary>
public class StandInServerTests
{
    private const string Uuid = "123e4567-e89b-12d3-a456-426614174000";
    private const string Ten = """
        "a@b.cc","a@b.cc","a@b.cc","a@b.cc","a@b.cc","a@b.cc","a@b.cc","a@b.cc","a@b.cc","a@b.cc"
        """;

    [Theory]
    [InlineData("/api/users", """{"emails":["a@b.cc"]}""", "\"status\":\"pending\"")]
    [InlineData("/api/users", "{\"emails\":[" + Ten + "]}", "\"status\":\"pending\"")]
    [InlineData("/api/v2/user/invite", """[{"emailAddress":"a@b.cc","roles":["x"]}]""", "\"identifier\":\"a@b.cc\"")]
    [InlineData("/UserMgmt/SendSmsInvite?ID=" + Uuid, null, "\"Error\":null")]
    [InlineData(
        "/UserMgmt/InviteUsers",
        """{"Entities":[{"Type":"User","Guid":"123e4567-e89b-12d3-a456-426614174000"}],"EmailInvite":true,"Role":null}""",
        "\"Error\":null")]
    [InlineData("/api/v1.0/external/tenant/inviteusers", """{"users":[{"email":"a@b.cc","roleName":"Editor"}]}""", "")]
    public async Task A_good_request_is_answered_as_the_product_does(string path, string? body, string expected)
    {
        var (status, answer) = await PostAsync(path, body);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(expected, answer, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0, answer.Length == 0);
    }

    [Theory]
    [InlineData("/api/users", "{\"emails\":[" + Ten + ",\"a@b.cc\"]}", "emails contains more than 10 addresses")]
    [InlineData("/api/users", """{"emails":["a"]}""", "an email is not an e-mail address")]
    [InlineData("/api/users", """{"emails":[null]}""", "an email is Null, not String")]
    [InlineData("/api/users", """{"emails":[],"more":1}""", "unexpected property")]
    [InlineData("/api/users", """{"Emails":[]}""", "unexpected property")]
    [InlineData("/api/users", """{"emails":[],"emails":[]}""", "the body is not JSON")]
    [InlineData("/api/users", """{}""", "lacks the property")]
    [InlineData("/api/users", """[]""", "the body is Array, not Object")]
    [InlineData("/api/users", """{"emails":[]} x""", "the body is not JSON")]
    [InlineData("/api/users?x=1", """{"emails":[]}""", "has a query, but none is defined")]
    [InlineData("/api/v2/user/invite", """{"emailAddress":"a@b.cc"}""", "the body is Object, not Array")]
    [InlineData("/api/v2/user/invite", """[{"emailAddress":"a@b.cc","groups":null}]""", "groups is Null, not Array")]
    [InlineData("/api/v2/user/invite", """[{"emailAddress":"a@b.cc","userGroups":[{}]}]""", "userGroups is Object, not String")]
    [InlineData("/api/v1.0/external/tenant/inviteusers", """{"users":[{"email":"a@b.cc"}]}""", "lacks the property")]
    [InlineData(
        "/api/v1.0/external/tenant/inviteusers",
        """{"users":[{"email":"a@b.cc","roleName":"King"}]}""",
        "is not available")]
    [InlineData(
        "/api/v1.0/external/tenant/inviteusers",
        """{"users":[{"email":"a@b.cc","roleName":"Editor"},{"email":"A@b.cc","roleName":"Viewer"}]}""",
        "is twice in the request")]
    [InlineData("/api/v2/user/invite", "[]", "the body contains no users")]
    public async Task A_body_that_the_product_does_not_know_is_refused(string path, string body, string expected)
    {
        var (status, answer) = await PostAsync(path, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(expected, answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/UserMgmt/SendSmsInvite", null, "is not one ID")]
    [InlineData("/UserMgmt/SendSmsInvite?ID=7", null, "is not one ID")]
    [InlineData("/UserMgmt/SendSmsInvite?ID=" + Uuid + "&ID=" + Uuid, null, "is not one ID")]
    [InlineData("/UserMgmt/SendSmsInvite?ID=" + Uuid + "&x=1", null, "is not one ID")]
    [InlineData("/UserMgmt/SendSmsInvite?ID=" + Uuid, "{}", "has a body, but none is defined")]
    [InlineData("/UserMgmt/SendSmsInvite?ID=" + CyberArkStandIn.UserWithoutVerifiedPhone, null, "is not verified")]
    [InlineData("/UserMgmt/InviteUsers", """{"Entities":[]}""", "lacks the property 'EmailInvite'")]
    [InlineData("/UserMgmt/InviteUsers", """{"Entities":[],"EmailInvite":"yes"}""", "is not a boolean")]
    [InlineData("/UserMgmt/InviteUsers", """{"Entities":[],"EmailInvite":true,"GroupInvite":true}""", "contains a default")]
    [InlineData("/UserMgmt/InviteUsers", """{"Entities":[],"EmailInvite":true,"Role":"King"}""", "The role 'King' does not exist")]
    [InlineData("/UserMgmt/InviteUsers", """{"Entities":[{"Type":"Dog","Guid":"x"}],"EmailInvite":true}""", "Type is not")]
    [InlineData("/UserMgmt/InviteUsers", """{"Entities":[{"Type":"User","Guid":"x"}],"EmailInvite":true}""", "is not a UUID")]
    public async Task CyberArk_returns_failures_with_status_200(string path, string? body, string expected)
    {
        var (status, answer) = await PostAsync(path, body);

        Assert.Equal(HttpStatusCode.OK, status);
        using var envelope = JsonDocument.Parse(answer);
        Assert.Contains(expected, envelope.RootElement.GetProperty("Error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/users")]
    [InlineData("/api/v2/user/invite")]
    [InlineData("/api/v1.0/external/tenant/inviteusers")]
    [InlineData("/UserMgmt/InviteUsers")]
    [InlineData("/UserMgmt/SendSmsInvite")]
    public async Task Method_path_token_and_content_type_must_be_right(string path)
    {
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await SendAsync(HttpMethod.Get, path, null)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(path + "/", null)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(HttpMethod.Post, path, null, token: "wrong")).Status);
        if (path != "/UserMgmt/SendSmsInvite")
        {
            var (status, _) = await SendAsync(HttpMethod.Post, path, "{}", "text/plain");
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
        }
    }

    private static Task<(HttpStatusCode Status, string Answer)> PostAsync(string path, string? body) =>
        SendAsync(HttpMethod.Post, path, body);

    private static async Task<(HttpStatusCode Status, string Answer)> SendAsync(
        HttpMethod method,
        string path,
        string? body,
        string contentType = "application/json",
        string? token = null)
    {
        await using var server = await StandInServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.BaseAddress };
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Accept", "*/*");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? server.Token);
        request.Headers.Add("X-AUTH-TOKEN", token ?? server.Token);
        request.Content = body is null ? null : new StringContent(body, new MediaTypeHeaderValue(contentType));
        using var response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
