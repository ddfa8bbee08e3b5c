namespace InviteGen.Tool.Accepting;

/// <summary>What <c>invitegen accept</c> is to do.</summary>
/// <param name="Selection">Which changes are accepted.</param>
/// <param name="Until">
/// The last day on which they are accepted, as <c>yyyy-MM-dd</c>, without a change of the lock's facts; null: the lock is changed.
/// </param>
/// <param name="Reason">The reason, if there is such a day.</param>
/// <param name="IsLockRequired">True: documents without a lock are skipped.</param>
internal sealed record AcceptOptions(ChangeSelection Selection, string? Until, string Reason, bool IsLockRequired);
