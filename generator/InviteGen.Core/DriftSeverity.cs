using InviteGen.Core.Findings;

namespace InviteGen.Core;

/// <summary>The severity of a kind of change.</summary>
/// <param name="Kind">A slug, the id of a rule or a verdict. The letter case does not matter.</param>
/// <param name="Severity">The severity; null: such changes are not reported.</param>
public sealed record DriftSeverity(string Kind, FindingSeverity? Severity);
