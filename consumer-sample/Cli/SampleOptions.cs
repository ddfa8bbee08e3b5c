namespace ConsumerSample.Cli;

/// <summary>What the command line asks for.</summary>
/// <param name="People">The CSV file; null for the one that comes with the program.</param>
/// <param name="Target">Key of the only operation to use; null for all.</param>
/// <param name="BaseUrl">A real system; null for the built-in stand-in.</param>
/// <param name="DryRun">Show the requests, send none.</param>
internal sealed record SampleOptions(string? People, string? Target, Uri? BaseUrl, bool DryRun)
{
    /// <summary>Whether it is known beforehand what will become of the people.</summary>
    public bool IsDemonstration => this is { People: null, BaseUrl: null };
}
