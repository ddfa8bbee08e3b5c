namespace InviteGen.Core.Findings;

/// <summary>The one catalogue of everything the compiler can say. Each group of a thousand has its own file.</summary>
public static partial class DiagnosticRules
{
    /// <summary>INV9999: a fault of ours.</summary>
    public static readonly DiagnosticRule InternalFault = new(
        "INV9999",
        "Internal fault",
        "The generator failed here: {0}. This is a fault of the generator, not of your document; please report it",
        FindingSeverity.Error);

    /// <summary>Every rule, in the order of its id.</summary>
    public static IReadOnlyList<DiagnosticRule> All => [.. Reading, .. Unsupported, .. Drift, .. Configuration, InternalFault];
}
