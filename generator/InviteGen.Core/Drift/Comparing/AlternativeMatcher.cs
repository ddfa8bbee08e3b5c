using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Finds which alternatives are still there: by name, then by the value that tells them, then by what they are.</summary>
internal static class AlternativeMatcher
{
    public static AlternativeMatch Match(Choice before, Choice after)
    {
        var pairs = new List<(Schema Before, Schema After)>();
        List<Schema> gone = [.. before.Alternatives];
        List<Schema> added = [.. after.Alternatives];
        Take(schema => NameOf(schema));
        Take(schema => Discriminated(before, schema), schema => Discriminated(after, schema));
        Take(schema => schema with { Title = "", Description = "", Default = null });
        Take(schema => IsInline(schema) && schema.Types != JsonTypes.None ? schema.Types & ~JsonTypes.Integer : null);
        return new AlternativeMatch(pairs, gone, added);

        void Take(Func<Schema, object?> key, Func<Schema, object?>? keyAfter = null)
        {
            foreach (var old in gone.ToList())
            {
                var wanted = key(old);
                var match = wanted is null ? null : added.FirstOrDefault(one => wanted.Equals((keyAfter ?? key)(one)));
                if (match is not null)
                {
                    pairs.Add((old, match));
                    gone.Remove(old);
                    added.Remove(match);
                }
            }
        }
    }

    /// <summary>How an alternative is called; null for one without a name.</summary>
    public static string? NameOf(Schema schema) =>
        schema.Reference ?? (schema.Origin.Length > 0 ? schema.Origin : schema.Title.Length > 0 ? schema.Title : null);

    private static bool IsInline(Schema schema) => schema.Reference is null && schema.Origin.Length == 0;

    private static string? Discriminated(Choice choice, Schema schema) =>
        choice.Values.FirstOrDefault(value => value.Schema == NameOf(schema))?.Value;
}
