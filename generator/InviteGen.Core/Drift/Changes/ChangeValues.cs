namespace InviteGen.Core.Drift.Changes;

/// <summary>What fills the gaps of a sentence.</summary>
/// <param name="Before">What was; null or empty: nothing.</param>
/// <param name="After">What is; null or empty: nothing.</param>
/// <param name="Name">What else has to be named, such as a status.</param>
internal readonly record struct ChangeValues(string? Before = null, string? After = null, string? Name = null);
