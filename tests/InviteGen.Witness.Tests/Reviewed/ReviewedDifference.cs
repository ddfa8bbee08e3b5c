using System.Text.RegularExpressions;
using InviteGen.Witness.Tests.Comparing;

namespace InviteGen.Witness.Tests.Reviewed;

/// <summary>
/// A kind of difference that somebody has looked at. All that is given must fit: patterns are regular expressions for the whole text.
/// </summary>
internal sealed record ReviewedDifference
{
    public required Aspect Aspect { get; init; }

    /// <summary>Who is right, and why. "defect: …" where InviteGen is wrong.</summary>
    public required string Reason { get; init; }

    /// <summary><c>2.0</c> or <c>3.0</c>.</summary>
    public string? Version { get; init; }

    /// <summary>A pattern for <see cref="Documents.SpecDocument.Path"/>.</summary>
    public string? Document { get; init; }

    /// <summary>A pattern for <see cref="Difference.Place"/>.</summary>
    public string? Place { get; init; }

    /// <summary>A pattern for <see cref="Difference.Name"/>.</summary>
    public string? Name { get; init; }

    /// <summary>A pattern for <see cref="Difference.Ours"/>.</summary>
    public string? Ours { get; init; }

    /// <summary>A pattern for <see cref="Difference.Theirs"/>.</summary>
    public string? Theirs { get; init; }

    /// <summary>The id of a rule by which InviteGen must report something in the document.</summary>
    public string? Finding { get; init; }

    /// <summary>True when the message of that finding must have the name of what differs.</summary>
    public bool FindingHasName { get; init; }

    public bool Covers(DocumentComparison comparison, Difference difference) =>
        Aspect == difference.Aspect
        && (Version is null || Version == comparison.Document.Version)
        && Fits(Document, comparison.Document.Path)
        && Fits(Place, difference.Place)
        && Fits(Name, difference.Name)
        && Fits(Ours, difference.Ours)
        && Fits(Theirs, difference.Theirs)
        && (Finding is null || comparison.Findings.Any(finding => finding.Rule == Finding
            && (!FindingHasName || finding.Message.Contains(difference.Name, StringComparison.Ordinal))));

    private static bool Fits(string? pattern, string text) =>
        pattern is null || Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.Singleline);
}
