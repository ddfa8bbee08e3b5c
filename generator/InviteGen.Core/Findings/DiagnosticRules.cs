namespace InviteGen.Core.Findings;

/// <summary>The catalogue of all messages. Each group of a thousand ids has its own file.</summary>
public static partial class DiagnosticRules
{
    /// <summary>INV9999: a fault of InviteGen itself.</summary>
    public static readonly DiagnosticRule InternalFault = new(
        "INV9999",
        "Internal fault",
        "InviteGen failed here: {0}. This is a fault of InviteGen, not of your document; please report it",
        FindingSeverity.Error);

    /// <summary>All rules, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticRule> All => [.. Reading, .. Unsupported, .. Drift, .. Configuration, InternalFault];
}
