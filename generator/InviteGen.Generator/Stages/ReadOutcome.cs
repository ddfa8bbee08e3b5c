namespace InviteGen.Generator.Stages;

/// <summary>What came of a file that may be a spec.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsIgnored">True if it is not an OpenAPI document and nobody said that it is one: no client, no finding.</param>
internal readonly record struct ReadOutcome(string Path, bool IsIgnored);
