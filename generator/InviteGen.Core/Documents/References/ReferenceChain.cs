namespace InviteGen.Core.Documents.References;

/// <summary>Where a reference to a reference to a reference ends.</summary>
/// <param name="End">What stands there; null when the chain leads nowhere.</param>
/// <param name="IsCircular">True when it leads back to itself and has no end.</param>
/// <param name="Length">How many references there are before the end.</param>
internal readonly record struct ReferenceChain(ReferenceTarget? End, bool IsCircular, int Length)
{
    /// <summary>
    /// Microsoft.OpenApi follows each reference to its end anew, so that chains cost the square of their length. Honest
    /// documents have three at most; longer ones are cut short.
    /// </summary>
    public bool IsLong => Length > LocalReference.MostSteps / 2;
}
