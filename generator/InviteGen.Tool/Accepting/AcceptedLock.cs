using InviteGen.Core.Drift.Changes;

namespace InviteGen.Tool.Accepting;

/// <summary>A lock before and after something was accepted.</summary>
/// <param name="Before">The text as it was; null: there was none.</param>
/// <param name="After">The text as it is to be.</param>
/// <param name="Remaining">The differences that are still there.</param>
/// <param name="Tolerated">How many more there are, which dated acceptances cover.</param>
internal sealed record AcceptedLock(string? Before, string After, IReadOnlyList<Change> Remaining, int Tolerated)
{
    /// <summary>How many of the remaining ones were to be accepted, but stand in one line with others that were not.</summary>
    public int Inseparable { get; init; }
}
