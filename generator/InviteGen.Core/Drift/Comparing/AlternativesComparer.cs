using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares the shapes that a value may have (<c>oneOf</c>, <c>anyOf</c>) and how they are told apart.</summary>
internal static class AlternativesComparer
{
    public static IEnumerable<SchemaEdit> Compare(Alternatives old, Alternatives current, AlternativeMatch match)
    {
        if (old.Schemas.Count == 0 || current.Schemas.Count == 0)
        {
            return [];
        }

        return
        [
            .. match.Gone.Select(one => Alternative(one, old, isGone: true)),
            .. match.Added.Select(one => Alternative(one, current, isGone: false)),
            .. Discriminators(old, current, match),
        ];
    }

    private static SchemaEdit Alternative(Schema schema, Alternatives choice, bool isGone)
    {
        var keyword = choice.IsExclusive ? "one-of" : "any-of";
        var name = AlternativeMatcher.CallOf(schema) ?? SchemaWords.Type(schema);
        return new SchemaEdit(
            CompatibilityRules.Alternatives,
            keyword + (isGone ? "-removed" : "-added"),
            isGone ? Movement.Narrowed : Movement.Widened,
            isGone ? $"can no longer be '{name}'" : $"can be '{name}' now")
        {
            Keyword = choice.IsExclusive ? "oneOf" : "anyOf",
            Key = LockKeys.Alternative(schema),
            Source = isGone ? SourceEffect.Removes : SourceEffect.Adds,
            IsRemoval = isGone,
            Before = isGone ? name : "",
            After = isGone ? "" : name,
        };
    }

    private static IEnumerable<SchemaEdit> Discriminators(Alternatives old, Alternatives current, AlternativeMatch match)
    {
        if (old.Discriminator == current.Discriminator)
        {
            return old.Discriminator.Length == 0 ? [] : Values(old, current, match);
        }

        return [(old.Discriminator, current.Discriminator) switch
        {
            ("", _) => Edit("discriminator-added", $"is told by '{current.Discriminator}' now", "", current.Discriminator),
            (_, "") => Edit("discriminator-removed", $"is no longer told by '{old.Discriminator}'", old.Discriminator, ""),
            _ => Edit(
                "discriminator-property-name-changed", $"is told by '{current.Discriminator}' now (was '{old.Discriminator}')",
                old.Discriminator, current.Discriminator),
        }];
    }

    /// <summary>The values of an alternative that is new or gone are no change of their own.</summary>
    private static IEnumerable<SchemaEdit> Values(Alternatives old, Alternatives current, AlternativeMatch match)
    {
        var gone = new HashSet<string?>(match.Gone.Select(AlternativeMatcher.CallOf));
        var added = new HashSet<string?>(match.Added.Select(AlternativeMatcher.CallOf));
        var later = current.Values.ToDictionary(value => value.Value, value => value.Schema, StringComparer.Ordinal);
        var earlier = old.Values.ToDictionary(value => value.Value, value => value.Schema, StringComparer.Ordinal);
        foreach (var value in old.Values.Where(value => !gone.Contains(value.Schema)))
        {
            if (!later.TryGetValue(value.Value, out var schema))
            {
                yield return Edit(
                    "discriminator-mapping-deleted", $"no longer has the value '{value.Value}' for '{value.Schema}'", value.Schema, "");
            }
            else if (schema != value.Schema && match.Pairs.All(pair => NameOf(pair.Before) != value.Schema || NameOf(pair.After) != schema))
            {
                yield return Edit(
                    "discriminator-mapping-changed", $"means '{schema}' by '{value.Value}' now (was '{value.Schema}')",
                    value.Schema, schema);
            }
        }

        foreach (var value in current.Values.Where(value => !added.Contains(value.Schema) && !earlier.ContainsKey(value.Value)))
        {
            yield return Edit("discriminator-mapping-added", $"has the value '{value.Value}' for '{value.Schema}' now", "", value.Schema);
        }
    }

    private static string? NameOf(Schema schema) => AlternativeMatcher.CallOf(schema);

    private static SchemaEdit Edit(string action, string words, string old, string current) =>
        new(CompatibilityRules.Discriminator, action, Movement.Incomparable, words)
        {
            Keyword = "discriminator",
            Key = LockKeys.Discriminator,
            Source = SourceEffect.Changes,
            Before = old,
            After = current,
        };
}
