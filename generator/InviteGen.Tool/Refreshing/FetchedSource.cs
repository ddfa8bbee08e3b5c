namespace InviteGen.Tool.Refreshing;

/// <summary>What a server answered.</summary>
/// <param name="Text">The document; null: it is as it was.</param>
/// <param name="State">What the server said of it.</param>
internal sealed record FetchedSource(string? Text, SourceState? State);
