using System.Text;

namespace InviteGen.Bench.Locks;

/// <summary>What became of one document.</summary>
/// <param name="Path">The document.</param>
/// <param name="Operations">Its operations.</param>
/// <param name="Text">Its lock.</param>
/// <param name="Milliseconds">What writing and reading the lock took.</param>
/// <param name="Problems">What is not as it should be.</param>
internal sealed record LockResult(string Path, int Operations, string Text, double Milliseconds, IReadOnlyList<string> Problems)
{
    /// <summary>The size of the lock.</summary>
    public int Bytes { get; } = Encoding.UTF8.GetByteCount(Text);

    public override string ToString() =>
        $"{(Problems.Count == 0 ? "ok" : "PROBLEM"),-7} {Operations,5} {Bytes >> 10,6} {(Operations == 0 ? 0 : Bytes / Operations),6} "
        + $"{Milliseconds,7:F1}  {Path}" + string.Concat(Problems.Select(problem => "\n        " + problem));
}
