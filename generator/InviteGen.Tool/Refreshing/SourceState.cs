namespace InviteGen.Tool.Refreshing;

/// <summary>What a server said about the last downloaded document. With it, the server can say that nothing has changed.</summary>
/// <param name="Url">The URL of the document.</param>
/// <param name="ETag">Its entity tag (RFC 9110, section 8.8.3); null: none.</param>
/// <param name="LastModified">When it changed, as the server wrote it (section 8.8.2); null: it did not say.</param>
/// <param name="Digest">The SHA-256 of its text. The state is valid only for this text.</param>
internal sealed record SourceState(string Url, string? ETag, string? LastModified, string Digest);
