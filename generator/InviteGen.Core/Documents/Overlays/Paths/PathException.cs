namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>A path that cannot be read or evaluated; the message is for the user.</summary>
internal sealed class PathException(string message) : Exception(message);
