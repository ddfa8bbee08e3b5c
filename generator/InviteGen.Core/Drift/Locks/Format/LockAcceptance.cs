namespace InviteGen.Core.Drift.Locks.Format;

/// <summary>
/// A known difference that is not reported until a day: the lock stays as it is.
/// </summary>
/// <param name="Path">The fact that differs.</param>
/// <param name="Slug">What kind of difference it is.</param>
/// <param name="Until">The last day on which it is accepted, as <c>yyyy-MM-dd</c>.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record LockAcceptance(LockPath Path, string Slug, string Until, string Reason)
{
    /// <summary>The line of the lock.</summary>
    public override string ToString() => $"accept {Path} {Slug} until={Until} # {Reason}";
}
