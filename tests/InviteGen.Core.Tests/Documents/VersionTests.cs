namespace InviteGen.Core.Tests.Documents;

public class VersionTests
{
    [Theory]
    [InlineData("openapi: 3.0.3")]
    [InlineData("openapi: 3.0")]
    [InlineData("openapi: '3.1'")]
    [InlineData("openapi: 3.2.0")]
    [InlineData("swagger: 2.0")]
    [InlineData("swagger: '2.0'")]
    public void A_known_version_is_read(string version) =>
        Assert.NotNull(Reading.Of("a.yaml", version + "\ninfo: {title: t, version: '1'}\npaths: {}\n").Document);

    [Theory]
    [InlineData(
        "a.yaml", "info: {}\nopenapi: 4.0.0\n",
        "a.yaml(2,1): INV1005 OpenAPI version '4.0.0' is not supported; use 2.0, 3.0, 3.1 or 3.2")]
    [InlineData(
        "a.json", "{\n \"swagger\": 1.2}",
        "a.json(2,2): INV1005 OpenAPI version '1.2' is not supported; use 2.0, 3.0, 3.1 or 3.2")]
    [InlineData("a.yaml", "openapi: 2.0\n", "a.yaml(1,1): INV1005 OpenAPI version '2.0' is not supported; use 2.0, 3.0, 3.1 or 3.2")]
    [InlineData("a.yaml", "openapi: [3]\n", "a.yaml(1,1): INV1005 OpenAPI version '[3]' is not supported; use 2.0, 3.0, 3.1 or 3.2")]
    [InlineData("a.yaml", "openapi:\n", "a.yaml(1,1): INV1005 OpenAPI version 'null' is not supported; use 2.0, 3.0, 3.1 or 3.2")]
    public void An_unknown_version_is_an_error_at_its_key(string path, string text, string shown)
    {
        var reading = Reading.Of(path, text);
        Assert.Null(reading.Document);
        Assert.Equal([shown], reading.Shown);
    }

    [Theory]
    [InlineData("a.json", "{\"name\": 1}", "a.json(1,1): INV1004")]
    [InlineData("a.yaml", "- a\n", "a.yaml(1,1): INV1004")]
    [InlineData("a.yaml", "", "a.yaml(1,1): INV1004")]
    [InlineData("a.md", "# Title\n", "a.md(1,1): INV1011")]
    public void A_named_file_that_is_no_spec_is_an_error(string path, string text, string shown) =>
        Assert.StartsWith(shown, Assert.Single(Reading.Of(path, text).Shown), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.json", "{\"name\": 1}")]
    [InlineData("a.json", "{\"name\": 1, \"name\": 2}")]
    [InlineData("a.yaml", "{{ template }}")]
    [InlineData("a.md", "# Title\n")]
    public void A_file_that_nobody_named_may_be_anything(string path, string text)
    {
        var reading = Reading.Of(Reading.Project(path, text) with { IsImplicit = true });
        Assert.Null(reading.Document);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("a.yaml", "openapi: 3.0.3\ninfo: [\n", "INV1002")]
    [InlineData("a.json", "{\"openapi\": \"3.0.3\", }", "INV1001")]
    public void A_broken_spec_is_an_error_though_nobody_named_it(string path, string text, string id)
    {
        var reading = Reading.Of(Reading.Project(path, text) with { IsImplicit = true });
        Assert.Equal(id, Assert.Single(reading.Findings).Rule.Id);
    }

    [Theory]
    [InlineData("a.yaml", "openapi: 3.0.3\ninfo:\n  title: t\n  title: u\n", "a.yaml(4,3): INV1003")]
    [InlineData("a.json", "{\"openapi\": \"3.0.3\",\n \"info\": {}, \"info\": {}}", "a.json(2,14): INV1003")]
    public void A_duplicate_key_is_an_error_at_the_second(string path, string text, string shown) =>
        Assert.Contains(Reading.Of(path, text).Shown, line => line.StartsWith(shown, StringComparison.Ordinal));
}
