namespace ConsumerSample.Targets;

/// <summary>Where the requests go, and what opens the door there.</summary>
/// <param name="BaseAddress">Null: nothing is sent, and an example stands for the address.</param>
/// <param name="Token">The secret.</param>
/// <param name="Handler">What sends the requests; null for the usual one.</param>
internal sealed record Connection(Uri? BaseAddress, string Token, Func<HttpMessageHandler>? Handler = null);
