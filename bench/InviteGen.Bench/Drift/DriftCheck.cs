using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Edits;
using InviteGen.Bench.Drift.Refactorings;
using InviteGen.Bench.Drift.Trees;
using InviteGen.Bench.Locks;
using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Building;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Reporting;

namespace InviteGen.Bench.Drift;

/// <summary>What must hold for one document.</summary>
internal sealed class DriftCheck(DriftDocument document, ApiContract contract, CancellationToken cancellationToken)
{
    private const int MostShown = 5;

    private const int RealEdits = 40;

    private static readonly ClientTarget Target = new("Acme.Document", "DocumentClient", "Acme.Support", HasHttpClientFactory: false);

    private readonly ApiContract _locked = DriftDocument.Locked(contract);
    private readonly List<string> _problems = [];
    private int _edits;

    public DriftResult Run()
    {
        Tell("against its lock", SpecCompiler.Compare(_locked, contract, cancellationToken: cancellationToken));
        Tell("its lock against it", SpecCompiler.Compare(contract, _locked, cancellationToken: cancellationToken));
        if (SpecTree.Parse(document.Text) is { } tree)
        {
            Reformat(tree);

            // Where a dynamic reference leads hangs on what is read first (ReviewedOrders).
            if (!document.Text.Contains("$dynamicRef", StringComparison.Ordinal))
            {
                Refactor(tree);
                Edit(tree);
            }
        }

        return new(document.Path, _edits, _problems);
    }

    private void Reformat(JsonObject tree)
    {
        var text = SpecTree.IsJson(document.Text) ? SpecTree.ToYaml(tree) : SpecTree.ToJson(tree);
        if (document.Read(text, cancellationToken) is { } other)
        {
            Tell("in the other format", SpecCompiler.Compare(_locked, other, cancellationToken: cancellationToken));
        }
        else
        {
            _problems.Add("in the other format: cannot be read");
        }
    }

    private void Refactor(JsonObject tree)
    {
        // What other files refer to, or say, is not in the tree.
        var all = document.HasParts ? [.. Refactoring.All.Where(one => one.IsLocal)] : Refactoring.All;
        var (edits, alarms) = Try(all, tree);
        _edits += edits;
        if (alarms.Count == 0)
        {
            return;
        }

        // Which of them it was is told by trying each alone.
        var alone = all.Select(one => (one.Name, Result: Try([one], tree))).Where(one => one.Result.Alarms.Count > 0).ToList();
        alone.ForEach(one => Tell(one.Name, one.Result.Alarms));
        if (alone.Count == 0)
        {
            Tell("all together", alarms);
        }
    }

    /// <summary>Real edits: what is found one way must be found the other.</summary>
    private void Edit(JsonObject tree)
    {
        _edits += SpecEdits.Make(new EditPlaces(tree, new SeededChoice(document.Path)), RealEdits).Count;
        if (document.Read(SpecTree.ToJson(tree), cancellationToken) is { } other)
        {
            var there = SpecCompiler.Compare(_locked, other, cancellationToken: cancellationToken);
            var back = SpecCompiler.Compare(other, _locked, cancellationToken: cancellationToken);
            _problems.AddRange(Mirror.Differences(there, back).Take(MostShown).Select(one => "not the same both ways: " + one));
        }
    }

    private (int Edits, IReadOnlyList<Change> Alarms) Try(IReadOnlyList<Refactoring> refactorings, JsonObject original)
    {
        var tree = (JsonObject)original.DeepClone();
        var choice = new SeededChoice(document.Path);
        var edits = refactorings.Sum(one => one.Apply(tree, choice));
        if (edits == 0 || document.Read(SpecTree.ToJson(tree), cancellationToken) is not { } other)
        {
            return (edits, []);
        }

        var changes = SpecCompiler.Compare(_locked, other, cancellationToken: cancellationToken);
        var wire = changes.Where(change => change.Wire != WireEffect.Safe).ToList();
        return (edits, wire.Count > 0 ? wire : OnlyNames(changes, other));
    }

    /// <summary>Changes of code that are no more than the names that really changed.</summary>
    private List<Change> OnlyNames(IReadOnlyList<Change> changes, ApiContract other)
    {
        var source = changes.Where(change => change.Verdict != Verdict.Compatible).ToList();
        if (source.Count == 0)
        {
            return [];
        }

        var (before, after) = (Surface(_locked), Surface(other));

        // A method with two arguments of other names is one line, and two changes.
        return source.Count <= before.Except(after).Sum(line => 1 + line.Count(sign => sign == ',')) ? [] : source;
    }

    private HashSet<string> Surface(ApiContract one) => [.. PlanSurface.Of(ClientBuilder.Build(one, Target, cancellationToken))];

    private void Tell(string what, IReadOnlyList<Change> changes)
    {
        foreach (var change in changes.Take(MostShown))
        {
            _problems.Add($"{what}: {change.Slug} ({change.Wire}, {change.Source}): {change.Message}");
        }

        if (changes.Count > MostShown)
        {
            _problems.Add($"{what}: {changes.Count - MostShown} more");
        }
    }
}
