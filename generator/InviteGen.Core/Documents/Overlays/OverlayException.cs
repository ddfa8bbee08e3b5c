using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays;

/// <summary>A fault of an overlay; the message is for the user.</summary>
internal sealed class OverlayException(SpecNode at, string message) : Exception(message)
{
    /// <summary>Where in the overlay.</summary>
    public SpecNode At { get; } = at;
}
