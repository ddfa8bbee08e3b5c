using ConsumerSample.Cli;

namespace InviteGen.Sample.Tests.Program;

/// <summary>Runs the program as its command line does, and keeps what it writes.</summary>
internal static class SampleProgram
{
    public static async Task<SampleResult> RunAsync(string[] args, string? token = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var environment = new SampleEnvironment(output, error, name => name == "INVITE_TOKEN" ? token : null);
        var exitCode = await SampleCommand.RunAsync(args, environment);
        return new SampleResult(exitCode, output.ToString(), error.ToString());
    }
}
