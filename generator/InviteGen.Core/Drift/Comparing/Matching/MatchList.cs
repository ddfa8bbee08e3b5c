using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>Two lists of alternatives, of which one pair after the other is taken.</summary>
internal sealed class MatchList(IReadOnlyList<Schema> before, IReadOnlyList<Schema> after)
{
    private readonly List<(Schema Before, Schema After)> _pairs = [];
    private readonly List<Schema> _removed = [.. before];
    private readonly List<Schema> _added = [.. after];

    /// <summary>True while both lists have something left.</summary>
    public bool IsOpen => _removed.Count > 0 && _added.Count > 0;

    /// <summary>Takes those whose keys are equal; what has no key stays.</summary>
    public void Take(Func<Schema, object?> keyBefore, Func<Schema, object?> keyAfter, Func<Schema, Schema, bool>? isAllowed = null)
    {
        if (!IsOpen)
        {
            return;
        }

        var keys = _added.ConvertAll(one => keyAfter(one));
        foreach (var old in _removed.ToList())
        {
            var key = keyBefore(old);
            var at = key is null ? -1
                : Enumerable.Range(0, keys.Count).Where(i => key.Equals(keys[i]) && isAllowed?.Invoke(old, _added[i]) != false)
                    .DefaultIfEmpty(-1).First();
            if (at >= 0)
            {
                Pair(old, at);
                keys.RemoveAt(at);
            }
        }
    }

    /// <summary>Takes those that are alike, the most alike first.</summary>
    public void TakeNearest(Func<Schema, Schema, double> share, double least, Func<Schema, Schema, bool> isAllowed)
    {
        var near = _removed
            .SelectMany(old => _added.Where(one => isAllowed(old, one)).Select(one => (Old: old, One: one, Share: share(old, one))))
            .Where(pair => pair.Share >= least).OrderByDescending(pair => pair.Share).ToList();
        foreach (var (old, one, _) in near)
        {
            var at = _added.FindIndex(other => ReferenceEquals(other, one));
            if (at >= 0 && _removed.Exists(other => ReferenceEquals(other, old)))
            {
                Pair(old, at);
            }
        }
    }

    public AlternativeMatch Result() => new(_pairs, _removed, _added)
    {
        KeysBefore = new AlternativeKeys(before),
        KeysAfter = new AlternativeKeys(after),
    };

    private void Pair(Schema old, int at)
    {
        _pairs.Add((old, _added[at]));
        _added.RemoveAt(at);
        _removed.RemoveAt(_removed.FindIndex(other => ReferenceEquals(other, old)));
    }
}
