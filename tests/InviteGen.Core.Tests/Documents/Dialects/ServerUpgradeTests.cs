namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>Version 2.0 writes the addresses of an API in three pieces.</summary>
public sealed class ServerUpgradeTests
{
    [Theory]
    [InlineData("schemes: [https]", "")]
    [InlineData("host: a.example", "//a.example")]
    [InlineData("host: a.example\nbasePath: v1/", "//a.example/v1")]
    [InlineData("host: a.example\nbasePath: /\nschemes: [https]", "https://a.example")]
    [InlineData("host: a.example\nschemes: [http, wss, https]", "wss://a.example", "https://a.example", "http://a.example")]
    [InlineData("host: a.example:8080\nbasePath: /v1\nschemes: [HTTP]", "http://a.example:8080/v1")]
    [InlineData("host: a.example:443\nschemes: [https, http]", "https://a.example", "http://a.example:443")]
    [InlineData("host: a.example:8080", "//a.example:8080")]
    [InlineData("basePath: /v1", "/v1")]
    public void They_are_urls_of_which_the_first_is_encrypted(string fields, params string[] expected)
    {
        var upgraded = Upgraded.Of(fields);

        var servers = string.Join(", ", expected.Where(url => url.Length > 0).Select(url => $"{{ url: '{url}' }}"));
        Assert.Equal(Upgraded.Json(servers.Length == 0 ? "{ openapi: 3.0.4 }" : $"{{ openapi: 3.0.4, servers: [{servers}] }}"),
            Order(upgraded));
        Assert.Empty(upgraded.Faults);
    }

    [Theory]
    [InlineData("host: 'https://a.example'", "'host' must be a host with or without a port, not \"https://a.example\"")]
    [InlineData("host: 'a.example/v1'", "'host' must be a host with or without a port, not \"a.example/v1\"")]
    [InlineData("host: 'a.example:{port}'", "'host' must be a host with or without a port, not \"a.example:{port}\"")]
    [InlineData("host: 'a.example:99999'", "'host' must be a host with or without a port, not \"a.example:99999\"")]
    [InlineData(
        "host: a.example\nschemes: ['{scheme}', 5]",
        "'schemes' must be names of URL schemes, not \"{scheme}\"", "'schemes' must be names of URL schemes, not 5")]
    public void What_is_none_costs_only_itself(string fields, params string[] wrong) => Assert.Equal(
        wrong.Select(sentence => sentence + "; it is ignored"),
        Upgraded.Of(fields).Faults.Select(fault => fault[(fault.IndexOf(' ', 8) + 1)..]));

    private static string Order(Upgraded upgraded) => upgraded.Show("/servers") is { Length: > 0 } servers
        ? $$"""{"openapi":{{upgraded.Show("/openapi")}},"servers":{{servers}}}"""
        : upgraded.Show("");
}
