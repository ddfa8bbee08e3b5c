namespace InviteGen.Tool.Refreshing;

/// <summary>What a server said of the document that was fetched last: with it, it can say that nothing is new.</summary>
/// <param name="Url">Where the document came from.</param>
/// <param name="ETag">Its entity tag (RFC 9110, section 8.8.3); null: none.</param>
/// <param name="LastModified">When it changed, as the server wrote it (section 8.8.2); null: it did not say.</param>
/// <param name="Digest">The SHA-256 of its text: of another text it says nothing.</param>
internal sealed record SourceState(string Url, string? ETag, string? LastModified, string Digest);
