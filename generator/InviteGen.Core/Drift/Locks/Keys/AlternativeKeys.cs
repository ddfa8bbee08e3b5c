using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Facts;

namespace InviteGen.Core.Drift.Locks.Keys;

/// <summary>The keys of the alternatives of one schema.</summary>
internal sealed class AlternativeKeys
{
    private readonly List<(Schema Schema, string Key)> _keys = [];
    private readonly KeyNumbers _numbers = new();

    /// <param name="schemas">The alternatives, in their order.</param>
    public AlternativeKeys(IEnumerable<Schema> schemas) =>
        _keys.AddRange(schemas.Select(schema => (schema, _numbers.Next(KeyOf(schema), out _))));

    /// <summary>The key of one of the alternatives.</summary>
    public string Of(Schema schema) => _keys.Find(one => ReferenceEquals(one.Schema, schema)).Key;

    /// <summary>The key that one more alternative would have.</summary>
    public string Free(Schema schema) => _numbers.Free(KeyOf(schema));

    /// <summary>The key of an alternative without a number.</summary>
    /// <remarks>
    /// The mark of what is deprecated is no part of a key. What the type of an array says depends on the facts of its items alone.
    /// </remarks>
    public static string KeyOf(Schema schema)
    {
        var facts = schema.Array.Items is null ? schema : SchemaFacts.Inline(schema);
        return LockKeys.AlternativeMark + TypeText.Of(facts with { IsDeprecated = false });
    }
}
