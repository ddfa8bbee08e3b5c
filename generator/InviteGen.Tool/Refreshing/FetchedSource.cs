namespace InviteGen.Tool.Refreshing;

/// <summary>The response of a server.</summary>
/// <param name="Text">The document; null: it has not changed.</param>
/// <param name="State">What the server said about it.</param>
internal sealed record FetchedSource(string? Text, SourceState? State);
