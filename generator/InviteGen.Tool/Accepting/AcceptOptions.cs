namespace InviteGen.Tool.Accepting;

/// <summary>What <c>invitegen accept</c> is to do.</summary>
/// <param name="Selection">Which changes are accepted.</param>
/// <param name="Until">
/// The last day on which they are, as <c>yyyy-MM-dd</c>, without the lock taking them in; null: it takes them in.
/// </param>
/// <param name="Reason">Why, when there is such a day.</param>
/// <param name="IsLockRequired">True when a document without a lock is to stay without.</param>
internal sealed record AcceptOptions(ChangeSelection Selection, string? Until, string Reason, bool IsLockRequired);
