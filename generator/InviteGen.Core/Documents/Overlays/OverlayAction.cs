using InviteGen.Core.Documents.Overlays.Paths;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays;

/// <summary>One Action Object (Overlay 1.0.0, section 4.4.3).</summary>
/// <param name="Node">The action, as the overlay writes it.</param>
/// <param name="TargetText">The target as it is written.</param>
/// <param name="Target">What it changes.</param>
/// <param name="Update">What is merged into the target; null: nothing.</param>
/// <param name="Remove">True when the target is removed; an update is then ignored.</param>
internal sealed record OverlayAction(
    SpecObject Node, string TargetText, JsonPath Target, SpecNode? Update, bool Remove)
{
    /// <summary>What is merged into the target instead of an update (Overlay 1.1.0, section 4.4.3); null: nothing.</summary>
    public JsonPath? Copy { get; init; }

    /// <summary>The place of a field, or of the action where it has no such field.</summary>
    public SpecNode At(string field) => Node[field] ?? Node;

    /// <summary>True when an update may take the place of a value that is neither object nor array, as since 1.1.</summary>
    public bool CanReplace { get; init; }
}
