using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares what listed values are called in code.</summary>
internal static class ValueNameComparer
{
    /// <param name="before">The schema before.</param>
    /// <param name="after">The schema after.</param>
    /// <param name="types">Knows which names are one in code.</param>
    public static IEnumerable<SchemaEdit> Compare(Schema before, Schema after, IClientTypes types)
    {
        if ((before.ValueNames.Count == 0 && after.ValueNames.Count == 0) || !SchemaShape.IsEnum(before) || !SchemaShape.IsEnum(after))
        {
            yield break;
        }

        var (old, current) = (NamesOf(before), NamesOf(after));
        foreach (var entry in old.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (current.TryGetValue(entry.Key, out var name) && name != entry.Value)
            {
                var isOne = types.HaveOneValueName(entry.Value, name);
                yield return new SchemaEdit(isOne ? EnumChanges.ValueRespelled : EnumChanges.ValueRenamed, new(entry.Value, name))
                {
                    Key = LockKeys.Value(entry.Key),
                };
            }
        }
    }

    /// <summary>What each value is called; one without a name is called by what it is.</summary>
    private static Dictionary<string, string> NamesOf(Schema schema)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in schema.Enum)
        {
            names[LockJson.Canonical(value.Json)] =
                schema.ValueNames.FirstOrDefault(name => name.Value == value)?.Name ?? value.TextOrJson;
        }

        return names;
    }
}
