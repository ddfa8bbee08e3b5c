using InviteGen.Witness.Tests.Documents;

namespace InviteGen.Witness.Tests.Comparing;

/// <summary>What both readers see in a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Differences">What they see otherwise.</param>
/// <param name="Findings">What InviteGen reports: the id of the rule, and the message.</param>
internal sealed record DocumentComparison(
    SpecDocument Document, IReadOnlyList<Difference> Differences, IReadOnlyList<(string Rule, string Message)> Findings)
{
    /// <summary>How many operations the witness sees.</summary>
    public int Operations { get; init; }

    /// <summary>How many objects were compared.</summary>
    public int Objects { get; init; }
}
