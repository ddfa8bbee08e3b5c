using ConsumerSample.Cli;

namespace ConsumerSample;

internal static class Program
{
    private static Task<int> Main(string[] args) =>
        SampleCommand.RunAsync(args, new SampleEnvironment(Console.Out, Console.Error, Environment.GetEnvironmentVariable));
}
