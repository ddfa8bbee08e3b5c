namespace InviteGen.Sample.Tests.Program;

public class DemonstrationTests
{
    [Fact]
    public async Task Without_arguments_everybody_is_invited_or_refused_as_expected()
    {
        var result = await SampleProgram.RunAsync([]);

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                "CyberArk Identity | Invite users | 12 in 4 requests"
                    + " | 1 1 x no CyberArkId in the file (line 14)"
                    + " | 1 1 x 200 with an error: The role 'Auditor' does not exist. (line 15)"
                    + " | 12/1/1 met",
                "CyberArk Identity | Send invitation SMS | 11 in 12 requests"
                    + " | 2 1 x no phone number in the file (line 8) 1 x no CyberArkId in the file (line 14)"
                    + " | 1 1 x 200 with an error: The phone number is not verified. (line 11)"
                    + " | 11/2/1 met",
                "Wavefront | Invite users | 13 in 1 request"
                    + " | 1 1 x emailAddress: must be an e-mail address (line 13)"
                    + " | 0"
                    + " | 13/1/0 met",
                "SmartDocumentor | Invite users | 11 in 4 requests"
                    + " | 2 1 x email: must not have the same value as an earlier item (line 14)"
                    + " 1 x email: must be an e-mail address (line 13)"
                    + " | 1 1 x 400 Bad Request: The role 'Auditor' is not available. (line 15)"
                    + " | 11/2/1 met",
                "GoRules | Invite users, 11 at once | 0"
                    + " | 11 11 x emails: must have at most 10 items (first: line 2)"
                    + " | 0"
                    + " | 0/11/0 met",
                "GoRules | Invite users | 13 in 2 requests"
                    + " | 1 1 x emails: must be an e-mail address (line 13)"
                    + " | 0"
                    + " | 13/1/0 met",
            ],
            result.Rows);
    }

    [Fact]
    public async Task Output_to_a_file_is_plain_text_of_100_columns()
    {
        var result = await SampleProgram.RunAsync([]);

        Assert.DoesNotContain('\e', result.Output);
        Assert.All(result.TableLines, line => Assert.Equal(100, line.Length));
    }

    [Fact]
    public async Task A_target_alone_uses_one_operation_of_the_built_in_server()
    {
        var result = await SampleProgram.RunAsync(["--target", "wavefront"]);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("Wavefront | Invite users | 13 in 1 request", Assert.Single(result.Rows), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_ones_own_in_which_somebody_is_refused_gives_exit_code_1()
    {
        using var file = new PeopleCsv("A,a@example.com,,Viewer,,", "B,not an address,,Viewer,,");

        var result = await SampleProgram.RunAsync(["--people", file.Path, "--target", "gorules"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            "GoRules | Invite users | 1 in 1 request | 1 1 x emails: must be an e-mail address (line 3) | 0 | 2/0/0 NOT MET",
            Assert.Single(result.Rows));
    }
}
