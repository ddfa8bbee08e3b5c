namespace InviteGen.Sample.Tests.Program;

public class CommandLineTests
{
    [Theory]
    [InlineData("--target|nope", "'nope' not recognized")]
    [InlineData("--base-url|https://example.com", "--base-url needs --target")]
    [InlineData("--target|gorules|--base-url|http://example.com", "'http://example.com' is not an https:// address.")]
    [InlineData("--target|gorules|--base-url|example.com", "'example.com' is not an https:// address.")]
    [InlineData("--target|gorules|--base-url|https://example.com", "Set the environment variable INVITE_TOKEN to the token of gorules")]
    [InlineData("--people|no-such-file.csv", "no-such-file.csv")]
    public async Task A_mistake_on_the_command_line_is_reported_in_one_line(string args, string expected)
    {
        var result = await SampleProgram.RunAsync(args.Split('|'));

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Output.Trim());
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_option_and_the_variable_of_the_token()
    {
        var result = await SampleProgram.RunAsync(["--help"]);

        Assert.Equal(0, result.ExitCode);
        Assert.All(
            ["--people", "--target", "--base-url", "--dry-run", "INVITE_TOKEN", "cyberark-sms"],
            text => Assert.Contains(text, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_reported_in_one_line()
    {
        var result = await SampleProgram.RunAsync(["--target", "gorules", "--base-url", "http://127.0.0.1:1"], token: "secret");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("The server cannot be reached:", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
