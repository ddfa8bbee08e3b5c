using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Overlays.Paths;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.Overlays;

/// <summary>One Action Object (Overlay 1.0.0, section 4.4.3).</summary>
/// <param name="Pointer">Where it stands in the overlay.</param>
/// <param name="TargetText">The target as it is written.</param>
/// <param name="Target">What it changes.</param>
/// <param name="Update">What is merged into the target.</param>
/// <param name="HasUpdate">True when an update is given, even if it is null.</param>
/// <param name="Remove">True when the target is removed; an update is then ignored.</param>
internal sealed record OverlayAction(
    JsonPointer Pointer, string TargetText, JsonPath Target, JsonNode? Update, bool HasUpdate, bool Remove)
{
    /// <summary>What is merged into the target instead of an update (Overlay 1.1.0, section 4.4.3); null: nothing.</summary>
    public JsonPath? Copy { get; init; }

    /// <summary>True when an update may take the place of a value that is neither object nor array, as since 1.1.</summary>
    public bool CanReplace { get; init; }
}
