using InviteGen.Core.Drift.Changes;

namespace InviteGen.Tool.Accepting;

/// <summary>A lock before and after something was accepted.</summary>
/// <param name="Before">The old text; null: there was no lock.</param>
/// <param name="After">The new text.</param>
/// <param name="Remaining">The differences that are not accepted.</param>
/// <param name="Tolerated">How many other differences are accepted until a date.</param>
internal sealed record AcceptedLock(string? Before, string After, IReadOnlyList<Change> Remaining, int Tolerated)
{
    /// <summary>How many of the remaining differences were selected, but are in the same line as others that were not.</summary>
    public int Inseparable { get; init; }
}
