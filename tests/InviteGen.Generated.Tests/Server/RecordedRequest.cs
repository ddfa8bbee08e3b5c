namespace InviteGen.Generated.Tests.Server;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query, not decoded.</param>
/// <param name="Headers">The headers; a repeated one is joined by commas.</param>
/// <param name="Body">The body as text.</param>
internal sealed record RecordedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
