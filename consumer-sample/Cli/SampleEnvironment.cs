namespace ConsumerSample.Cli;

/// <summary>What the program sees of the world around it, so that a test can give it another one.</summary>
internal sealed record SampleEnvironment(TextWriter Output, TextWriter Error, Func<string, string?> Variable);
