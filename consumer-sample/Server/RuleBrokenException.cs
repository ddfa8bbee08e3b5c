namespace ConsumerSample.Server;

/// <summary>A request does not match the documents of the product.</summary>
internal sealed class RuleBrokenException(int status, string message) : Exception(message)
{
    /// <summary>The HTTP status for the rule.</summary>
    public int Status { get; } = status;
}
