using InviteGen.Core.Tests.Drift.Comparing;

namespace InviteGen.Core.Tests.Drift.Effects;

/// <summary>
/// The edits of which the effect on C# is known to be another than the one that is claimed (<c>Edits/effects.txt</c>): a line for each edit
/// and place, with the reason. It holds there and back.
/// </summary>
internal static class ReviewedEffects
{
    private const string Back = ", back";

    private static readonly HashSet<(string Edit, string Place)> Lines =
        [.. File.ReadLines(ContractEdit.FileOf("effects.txt")).Select(line => line.Split(" | ")).Select(part => (part[0], part[1]))];

    /// <summary>All of them, there and back.</summary>
    public static IEnumerable<(string Edit, string Place)> All =>
        Lines.SelectMany(line => new[] { line, (line.Edit + Back, line.Place) });

    public static bool Has(string edit, string place) => All.Contains((edit, place));
}
