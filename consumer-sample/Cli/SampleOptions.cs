namespace ConsumerSample.Cli;

/// <summary>The options of the command line.</summary>
/// <param name="People">The CSV file; null for the one that comes with the program.</param>
/// <param name="Target">Key of the only operation to use; null for all.</param>
/// <param name="BaseUrl">A real system; null for the built-in stand-in.</param>
/// <param name="DryRun">Show the requests, but send none.</param>
internal sealed record SampleOptions(string? People, string? Target, Uri? BaseUrl, bool DryRun)
{
    /// <summary>Whether the results are known in advance.</summary>
    public bool IsDemonstration => this is { People: null, BaseUrl: null };
}
