using InviteGen.Witness.Tests.Comparing;

namespace InviteGen.Witness.Tests.Reviewed;

/// <summary>What a list of reviewed differences leaves to look at.</summary>
/// <param name="New">Differences that are not on the list: the document, and what differs in it.</param>
/// <param name="Unneeded">The entries of the list that stand for nothing.</param>
internal sealed record Review(
    IReadOnlyList<(string Document, Difference Difference)> New, IReadOnlyList<ReviewedDifference> Unneeded)
{
    private const int MostShown = 40;

    /// <summary>Looks each difference up; the first entry that covers it counts.</summary>
    public static Review Of(IReadOnlyList<DocumentComparison> comparisons, IReadOnlyList<ReviewedDifference> list)
    {
        var (unneeded, found) = (list.ToList(), new List<(string, Difference)>());
        foreach (var comparison in comparisons)
        {
            foreach (var difference in comparison.Differences)
            {
                if (list.FirstOrDefault(entry => entry.Covers(comparison, difference)) is { } entry)
                {
                    unneeded.Remove(entry);
                }
                else
                {
                    found.Add((comparison.Document.Path, difference));
                }
            }
        }

        return new Review(found, unneeded);
    }

    /// <summary>What there is to look at, a line each; empty when there is nothing.</summary>
    public override string ToString() => string.Join('\n',
    [
        .. New.Take(MostShown).Select(one => $"not reviewed: {one.Document}: {one.Difference}"),
        .. New.Count > MostShown ? [$"and {New.Count - MostShown} more that are not reviewed"] : Array.Empty<string>(),
        .. Unneeded.Select(entry => $"no longer needed, remove it from the list: {entry.Aspect}, {entry.Reason}"),
    ]);
}
