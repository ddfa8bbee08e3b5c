namespace InviteGen.Bench.Drift;

/// <summary>What became of one document.</summary>
/// <param name="Path">The document.</param>
/// <param name="Edits">How many places were written otherwise.</param>
/// <param name="Problems">What was found that should not be.</param>
internal sealed record DriftResult(string Path, int Edits, IReadOnlyList<string> Problems)
{
    public override string ToString() => $"PROBLEM {Path}" + string.Concat(Problems.Select(problem => "\n        " + problem));
}
