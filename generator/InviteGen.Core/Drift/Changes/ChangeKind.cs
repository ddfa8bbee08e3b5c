using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Changes;

/// <summary>
/// A kind of change: all that is known of it before a document is seen. What it does to a client and what is said of it stand side by
/// side, so that a verdict and its sentence cannot differ.
/// </summary>
/// <param name="Slug">What happened, as one word with hyphens, such as <c>response-property-became-nullable</c>.</param>
/// <param name="Rule">The rule that it is reported by.</param>
/// <param name="Wire">What it does to calls.</param>
/// <param name="Source">What it does to code.</param>
/// <param name="Sentence">The message without its full stop, with gaps (<see cref="SentenceTemplate"/>).</param>
public sealed record ChangeKind(string Slug, DiagnosticRule Rule, WireEffect Wire, SourceEffect Source, string Sentence)
{
    /// <summary>True for something that the earlier contract had and the later has not.</summary>
    public bool IsRemoval { get; init; }

    /// <summary>The keyword of the schema that it is about; null: no keyword, or no schema.</summary>
    public string? Keyword { get; init; }

    /// <summary>True for one more value of an enum.</summary>
    public bool IsNewValue { get; init; }

    /// <summary>How the allowed values have changed; null: they have not, or it is no schema.</summary>
    public Movement? Movement { get; init; }

    /// <summary>Whether a client can live with it.</summary>
    public Verdict Verdict =>
        Wire == WireEffect.Breaking || Source is SourceEffect.Removes or SourceEffect.Changes ? Verdict.Breaking
        : Wire == WireEffect.Risky ? Verdict.Risky
        : Verdict.Compatible;
}
