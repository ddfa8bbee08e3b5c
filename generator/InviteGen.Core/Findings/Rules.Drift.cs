namespace InviteGen.Core.Findings;

/// <content>3xxx: what the API promised, and what it promises now.</content>
public static partial class Rules
{
    /// <summary>INV3001: a lock of which a line cannot be read.</summary>
    public static readonly Rule LockUnreadable = Error(
        "INV3001", "Lock unreadable", "The lock cannot be read, so nothing is compared with it: {0}");

    /// <summary>INV3002: a lock that a later version wrote.</summary>
    public static readonly Rule LockTooNew = Error(
        "INV3002",
        "Lock written by a newer version",
        "The lock has format {0}, and this version of InviteGen reads format 1; update InviteGen, or accept again to write the lock anew");

    private static IReadOnlyList<Rule> Drift => [LockUnreadable, LockTooNew];
}
