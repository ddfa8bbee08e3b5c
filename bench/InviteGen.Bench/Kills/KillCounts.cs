namespace InviteGen.Bench.Kills;

/// <summary>What became of a file whose writers were killed.</summary>
/// <param name="Kills">How often the command was killed.</param>
/// <param name="Old">How often the file was as before.</param>
/// <param name="New">How often it was complete.</param>
/// <param name="Drafts">How often a draft was left, which the next run has to remove.</param>
/// <param name="Problems">What should not be.</param>
internal sealed record KillCounts(int Kills, int Old, int New, int Drafts, IReadOnlyList<string> Problems)
{
    public override string ToString() =>
        $"{Kills} kills: {Old} left the old text, {New} the new one, {Problems.Count} problems; "
        + $"{Drafts} times there was a draft for the next run to remove";
}
