namespace InviteGen.Bench.Drift.Edits;

/// <summary>All kinds of edits.</summary>
internal static class SpecEdits
{
    public static readonly IReadOnlyList<SpecEdit> All =
        [.. OperationEdits.All, .. ParameterEdits.All, .. PropertyEdits.All, .. PropertyEdits.OfBodies];

    /// <summary>Makes edits, of each kind in turn, until there are as many as wanted or nothing fits any more.</summary>
    public static IReadOnlyList<ExpectedChange> Make(EditPlaces places, int count)
    {
        var made = new List<ExpectedChange>();
        for (var isGoing = true; isGoing && made.Count < count;)
        {
            isGoing = false;
            foreach (var edit in All.TakeWhile(_ => made.Count < count))
            {
                if (edit.Make(places) is { } expected)
                {
                    made.Add(expected);
                    isGoing = true;
                }
            }
        }

        return made;
    }
}
