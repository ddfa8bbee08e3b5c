using InviteGen.Core.Findings;

namespace InviteGen.Core;

/// <summary>What somebody thinks of a kind of change.</summary>
/// <param name="Kind">A slug, the id of a rule or a verdict, whatever the letter case.</param>
/// <param name="Severity">Null: such changes are not told.</param>
public sealed record DriftSeverity(string Kind, FindingSeverity? Severity);
