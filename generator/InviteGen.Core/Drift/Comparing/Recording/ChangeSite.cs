using InviteGen.Core.Contract;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Recording;

/// <summary>Where something changed.</summary>
/// <param name="Paths">Its places in both contracts.</param>
/// <param name="Subject">How messages call it, such as <c>query parameter 'limit' of GET /pets</c>.</param>
internal sealed record ChangeSite(PathPair Paths, string Subject)
{
    /// <summary>Its address for people.</summary>
    public LockPath Path { get; init; } = Paths.After;

    /// <summary>Where it stands in the later document; null: nowhere.</summary>
    public Site? At { get; init; }

    /// <summary>Which way its values travel.</summary>
    public Direction Direction { get; init; }

    /// <summary>The operations that it belongs to; none: all.</summary>
    public EquatableArray<string> Operations { get; init; }
}
