using System.Collections.Concurrent;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks.Merging;
using InviteGen.Core.Primitives;
using InviteGen.Core.Tests.Drift.Comparing;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Drift.Effects;

/// <summary>
/// What changes claim to do to C# is compared with the public types and members of both clients, for every edit in every place. So no
/// change of a member is called none, and nothing that no code can see is called one.
/// </summary>
public sealed class SourceEffectTests
{
    /// <summary>Many edits begin with the same document, and each goes there and back.</summary>
    private static readonly ConcurrentDictionary<ApiContract, SortedSet<string>> Surfaces = [];

    [Fact]
    public void Changes_claim_an_effect_on_C_sharp_where_the_public_members_differ_and_nowhere_else()
    {
        var wrong = ContractEdit.All.AsParallel().AsOrdered().SelectMany(Wrong).ToList();

        Assert.Empty(wrong.Where(one => !ReviewedEffects.Has(one.Edit, one.Place)).Select(one => $"{one.Edit} | {one.Place}\n{one.Why}"));
        Assert.Empty(ReviewedEffects.All.Except(wrong.Select(one => (one.Edit, one.Place))));
    }

    private static IEnumerable<(string Edit, string Place, string Why)> Wrong(ContractEdit edit)
    {
        foreach (var (place, before, after) in Parts(edit.ContractBefore, edit.ContractAfter))
        {
            var changes = SpecCompiler.Compare(before, after);
            var (old, current) = (Surface(before), Surface(after));
            if (changes.Any(change => change.Source >= SourceEffect.Adds) == old.SetEquals(current))
            {
                var claims = changes.Select(change => $"  {change.Slug} {change.Source}");
                var facts = old.Except(current).Select(line => "  - " + line).Concat(current.Except(old).Select(line => "  + " + line));
                yield return (edit.Name, place, string.Join("\n", claims.Concat(facts)));
            }
        }
    }

    /// <summary>Each operation alone, so that no change hides another; the whole where both documents have others.</summary>
    private static IEnumerable<(string Place, ApiContract Before, ApiContract After)> Parts(ApiContract before, ApiContract after)
    {
        var keys = before.Operations.Select(one => one.Key).ToList();
        return keys.Count > 1 && keys.SequenceEqual(after.Operations.Select(one => one.Key))
            ? keys.Select(key => (key, Only(before, key), Only(after, key)))
            : [("all", Reached(before), Reached(after))];
    }

    private static ApiContract Only(ApiContract contract, string key) =>
        Reached(contract with { Operations = contract.Operations.Where(one => one.Key == key).ToEquatableArray() });

    private static ApiContract Reached(ApiContract contract) =>
        ReachedFacts.Of(contract, contract with { Schemas = [], Assertions = [] });

    private static SortedSet<string> Surface(ApiContract contract) => Surfaces.GetOrAdd(
        contract, static one => ClientSurface.Of(SpecCompiler.Write(one, Generated.Target, CancellationToken.None).Files));
}
