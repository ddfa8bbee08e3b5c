using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.Overlays;

/// <summary>A fault of an overlay; the message is for the user.</summary>
internal sealed class OverlayException(JsonPointer pointer, string message) : Exception(message)
{
    /// <summary>Where in the overlay.</summary>
    public JsonPointer Pointer { get; } = pointer;
}
