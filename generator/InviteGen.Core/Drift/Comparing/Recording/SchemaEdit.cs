using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing.Recording;

/// <summary>One edit of a schema.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Values">What fills the gaps of its sentence.</param>
internal sealed record SchemaEdit(SchemaChangeKind Kind, ChangeValues Values = default)
{
    /// <summary>The key of the line below that of the schema, for the place in the lock; null: its own line.</summary>
    public string? Key { get; init; }
}
