using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Drift.Refactorings;

/// <summary>A way to write a document otherwise that promises the same.</summary>
/// <param name="Name">What it does.</param>
/// <param name="IsLocal">True where it concerns nothing that other files of the document may know of.</param>
/// <param name="Apply">Edits the tree by chance, and says how many places it changed.</param>
internal sealed record Refactoring(string Name, bool IsLocal, Func<JsonObject, SeededChoice, int> Apply)
{
    /// <summary>All that there are, in an order in which each finds something to do.</summary>
    public static readonly IReadOnlyList<Refactoring> All =
    [
        new("inline a reference", true, InlineReferences.Apply),
        new("give an inline schema a name", true, MoveToComponents.Apply),
        new("write allOf out", true, FlattenAllOf.Apply),
        new("write null otherwise", true, RewriteNull.Apply),
        new("rename components", false, RenameComponents.Apply),
        new("rename path parameters", false, RenamePathParameters.Apply),
        new("upgrade from 3.0 to 3.1", false, UpgradeVersion.Apply),
        new("reorder", true, Reorder.Apply),
    ];
}
