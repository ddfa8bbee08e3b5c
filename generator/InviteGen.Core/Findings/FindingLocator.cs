using InviteGen.Core.Text;

namespace InviteGen.Core.Findings;

/// <summary>
/// Gives findings their places. It remembers the texts that it had to read, so that one walk serves all findings.
/// </summary>
public sealed class FindingLocator(IReadOnlyList<SpecText> texts)
{
    private readonly Dictionary<string, PointerLocator> _locators = new(StringComparer.Ordinal);

    /// <summary>Finds the place of one finding.</summary>
    public static LocatedFinding Locate(Finding finding, IReadOnlyList<SpecText> texts) =>
        new FindingLocator(texts).Locate(finding);

    /// <summary>
    /// The finding with its place: the one that a parser found, else that of its pointer. A finding about a file that is not
    /// among the texts points at that file's first line.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public LocatedFinding Locate(Finding finding, CancellationToken cancellationToken = default)
    {
        var range = finding.Range ?? LocatorOf(finding.File, cancellationToken)?.Locate(finding.Pointer) ?? default;
        return new(finding.Rule, finding.File, range, finding.Message);
    }

    private PointerLocator? LocatorOf(string file, CancellationToken cancellationToken)
    {
        if (!_locators.TryGetValue(file, out var locator) && texts.FirstOrDefault(text => text.Path == file) is { } text)
        {
            _locators.Add(file, locator = new(text, cancellationToken));
        }

        return locator;
    }
}
