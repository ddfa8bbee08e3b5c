using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares the property that tells alternatives apart, and its values.</summary>
internal static class DiscriminatorComparer
{
    public static IEnumerable<SchemaEdit> Compare(Alternatives old, Alternatives current, AlternativeMatch match)
    {
        if (old.Discriminator == current.Discriminator)
        {
            return old.Discriminator.Length == 0 ? [] : Values(old, current, match);
        }

        var kind = old.Discriminator.Length == 0 ? DiscriminatorChanges.Added
            : current.Discriminator.Length == 0 ? DiscriminatorChanges.Removed
            : DiscriminatorChanges.Renamed;
        return [Edit(kind, new(old.Discriminator, current.Discriminator))];
    }

    /// <summary>The values of an alternative that is new or was removed are no change of their own.</summary>
    private static IEnumerable<SchemaEdit> Values(Alternatives old, Alternatives current, AlternativeMatch match)
    {
        var removed = new HashSet<string?>(match.Removed.Select(AlternativeMatcher.CallOf));
        var added = new HashSet<string?>(match.Added.Select(AlternativeMatcher.CallOf));
        var later = current.Values.ToDictionary(value => value.Value, value => value.Schema, StringComparer.Ordinal);
        var earlier = old.Values.ToDictionary(value => value.Value, value => value.Schema, StringComparer.Ordinal);
        foreach (var value in old.Values.Where(value => !removed.Contains(value.Schema)))
        {
            if (!later.TryGetValue(value.Value, out var schema))
            {
                yield return Edit(DiscriminatorChanges.ValueRemoved, new(Before: value.Schema, Name: value.Value));
            }
            else if (schema != value.Schema && !match.Pairs.Any(pair => IsOf(pair.Before, value.Schema) && IsOf(pair.After, schema)))
            {
                yield return Edit(DiscriminatorChanges.ValueChanged, new(value.Schema, schema, value.Value));
            }
        }

        foreach (var value in current.Values.Where(value => !added.Contains(value.Schema) && !earlier.ContainsKey(value.Value)))
        {
            yield return Edit(DiscriminatorChanges.ValueAdded, new(After: value.Schema, Name: value.Value));
        }
    }

    private static bool IsOf(Schema schema, string name) => AlternativeMatcher.CallOf(schema) == name;

    private static SchemaEdit Edit(SchemaChangeKind kind, ChangeValues values) => new(kind, values) { Key = LockKeys.Discriminator };
}
