using ConsumerSample.Server;

namespace InviteGen.Sample.Tests.Program;

/// <summary>The built-in server takes the place of a real system: the program gets only its address.</summary>
public class RealSystemTests
{
    [Theory]
    [InlineData("cyberark")]
    [InlineData("cyberark-sms")]
    [InlineData("wavefront")]
    [InlineData("smartdocumentor")]
    [InlineData("gorules")]
    public async Task A_person_is_invited(string target)
    {
        await using var server = await StandInServer.StartAsync();
        using var file = new PeopleCsv("Ada,ada@example.com,+1 1,Editor,g,123e4567-e89b-12d3-a456-426614174000");

        var result = await SampleProgram.RunAsync(
            ["--target", target, "--base-url", server.BaseAddress.ToString(), "--people", file.Path],
            server.Token);

        Assert.Equal("", result.Error);
        Assert.EndsWith("| 1 in 1 request | 0 | 0 | 1/0/0 met", Assert.Single(result.Rows), StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("cyberark")]
    [InlineData("cyberark-sms")]
    [InlineData("wavefront")]
    [InlineData("smartdocumentor")]
    [InlineData("gorules")]
    public async Task A_wrong_token_is_refused_by_the_server_and_not_printed(string target)
    {
        await using var server = await StandInServer.StartAsync();
        using var file = new PeopleCsv("Ada,ada@example.com,+1 1,Editor,g,123e4567-e89b-12d3-a456-426614174000");

        var result = await SampleProgram.RunAsync(
            ["--target", target, "--base-url", server.BaseAddress.ToString(), "--people", file.Path],
            token: "b7e1c0ffee");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("401", Assert.Single(result.Rows), StringComparison.Ordinal);
        Assert.DoesNotContain("b7e1c0ffee", result.Output + result.Error, StringComparison.Ordinal);
    }
}
