namespace InviteGen.Core.CSharp.Validation;

/// <summary>What keeps a missing value from being looked at.</summary>
public enum NullGuard
{
    /// <summary>It cannot be missing: a struct.</summary>
    None,

    /// <summary>It may be missing, and is then skipped.</summary>
    Skip,

    /// <summary>It may not be missing, but nothing stops a caller who ignores the compiler: an error.</summary>
    Demand,
}
