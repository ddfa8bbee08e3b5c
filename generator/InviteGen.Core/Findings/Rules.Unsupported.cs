namespace InviteGen.Core.Findings;

/// <content>2xxx: something is not supported; the page of each rule says what was generated instead.</content>
public static partial class Rules
{
    /// <summary>INV2001: a reference to another file.</summary>
    public static readonly Rule ExternalReference = Error(
        "INV2001",
        "Reference to another file",
        "The reference '{0}' leads to another document, which is not supported yet; bundle the documents into one");

    private static IReadOnlyList<Rule> Unsupported => [ExternalReference];
}
