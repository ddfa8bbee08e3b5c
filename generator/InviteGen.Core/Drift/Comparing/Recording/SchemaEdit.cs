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

    /// <summary>The keys to look for in the locks before and after, where lines of one key are numbered; null: <see cref="Key"/>.</summary>
    public (string Before, string After)? Keys { get; init; }

    /// <summary>The places of what changed.</summary>
    /// <param name="paths">Those of the schema.</param>
    public PathPair PathsIn(PathPair paths) => Key is null ? paths : paths.Below(Keys?.Before ?? Key, Keys?.After ?? Key);
}
