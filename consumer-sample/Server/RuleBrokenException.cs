namespace ConsumerSample.Server;

/// <summary>A request is not what the product's documents say.</summary>
internal sealed class RuleBrokenException(int status, string message) : Exception(message)
{
    /// <summary>The HTTP status that says what kind of rule it was.</summary>
    public int Status { get; } = status;
}
