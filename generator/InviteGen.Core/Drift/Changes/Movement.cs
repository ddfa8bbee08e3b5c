namespace InviteGen.Core.Drift.Changes;

/// <summary>How the set of values that a keyword allows has changed.</summary>
public enum Movement
{
    /// <summary>More is allowed than before.</summary>
    Widened,

    /// <summary>Less is allowed than before.</summary>
    Narrowed,

    /// <summary>Some of what was allowed is not, and some of what was not allowed is.</summary>
    Incomparable,
}
