namespace InviteGen.Sample.Tests.Program;

public class DryRunTests
{
    [Fact]
    public async Task A_dry_run_shows_requests_as_they_would_be_sent()
    {
        using var file = new PeopleCsv("Ada,ada@example.com,,Editor,,");

        var result = await SampleProgram.RunAsync(["--dry-run", "--target", "gorules", "--people", file.Path]);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(
            """
            POST https://gorules.example.com/api/users
            Accept: application/json
            Authorization: Bearer <token>
            Content-Type: application/json

            {"emails":["ada@example.com"]}

            """,
            result.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_default_that_is_not_set_is_not_in_the_body()
    {
        using var file = new PeopleCsv("Ada,ada@example.com,,,,123e4567-e89b-12d3-a456-426614174000");

        var result = await SampleProgram.RunAsync(["--dry-run", "--target", "cyberark", "--people", file.Path]);

        Assert.Contains(
            """{"Entities":[{"Type":"User","Guid":"123e4567-e89b-12d3-a456-426614174000","Name":"Ada"}],"EmailInvite":true}""",
            result.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cyberark")]
    [InlineData("cyberark-sms")]
    [InlineData("wavefront")]
    [InlineData("smartdocumentor")]
    [InlineData("gorules")]
    public async Task A_dry_run_does_not_show_the_token(string target)
    {
        var result = await SampleProgram.RunAsync(["--dry-run", "--target", target], token: "b7e1c0ffee");

        Assert.Contains("<token>", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("b7e1c0ffee", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_sends_nothing()
    {
        // Nothing listens there: a request would fail.
        var result = await SampleProgram.RunAsync(
            ["--dry-run", "--target", "gorules", "--base-url", "http://127.0.0.1:1/base"],
            token: "secret");

        Assert.Equal("", result.Error);
        Assert.Contains("POST http://127.0.0.1:1/base/api/users", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_file_goes_as_expected_through_all_operations()
    {
        var result = await SampleProgram.RunAsync(["--dry-run"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ["13/1/0 met", "12/2/0 met", "13/1/0 met", "12/2/0 met", "0/11/0 met", "13/1/0 met"],
            result.Rows.Select(row => row.Split(" | ")[^1]));
    }
}
