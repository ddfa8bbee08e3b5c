using InviteGen.Core.Text;

namespace InviteGen.Core.Findings;

/// <summary>A finding with its place, ready to be shown.</summary>
/// <param name="Rule">What kind of finding it is.</param>
/// <param name="File">The path of the text it speaks of.</param>
/// <param name="Range">Where in that text.</param>
/// <param name="Message">The sentence a user reads.</param>
public sealed record LocatedFinding(DiagnosticRule Rule, string File, TextRange Range, string Message)
{
    /// <summary>How much it matters: what the rule says, unless there is a reason to see it otherwise.</summary>
    public FindingSeverity Severity { get; init; } = Rule.Severity;
}
