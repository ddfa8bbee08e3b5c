namespace InviteGen.Core.Findings;

/// <summary>The catalogue of all messages. Each group of a thousand ids has its own file.</summary>
public static partial class DiagnosticRules
{
    /// <summary>INV9999: an error in InviteGen itself.</summary>
    public static readonly DiagnosticRule InternalFault = new(
        "INV9999",
        "Internal error",
        "InviteGen failed here: {0}; {1}. This is a bug in InviteGen, not an error in your document; please report it",
        FindingSeverity.Error);

    /// <summary>All rules, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticRule> All => [.. Reading, .. Unsupported, .. Drift, .. Configuration, InternalFault];
}
