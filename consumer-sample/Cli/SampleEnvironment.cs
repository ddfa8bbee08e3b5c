namespace ConsumerSample.Cli;

/// <summary>The environment of the program, which tests replace.</summary>
internal sealed record SampleEnvironment(TextWriter Output, TextWriter Error, Func<string, string?> Variable);
