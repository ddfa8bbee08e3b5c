namespace ConsumerSample.Targets;

/// <summary>The address of the requests, and the token.</summary>
/// <param name="BaseAddress">The base address; null: nothing is sent, and an example address is shown.</param>
/// <param name="Token">The token.</param>
/// <param name="Handler">The handler that sends the requests; null for the default.</param>
internal sealed record Connection(Uri? BaseAddress, string Token, Func<HttpMessageHandler>? Handler = null);
