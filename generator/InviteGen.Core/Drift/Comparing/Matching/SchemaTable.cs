using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>The named schemas of one contract.</summary>
internal sealed class SchemaTable(ApiContract contract)
{
    /// <summary>A circle of names has no end; a chain as long as this is one.</summary>
    private const int LongestChain = 100;

    private readonly Dictionary<string, Schema> _named = contract.Schemas.ToDictionary(
        named => named.Name, named => named.Schema, StringComparer.Ordinal);

    private readonly Dictionary<string, string> _assertions = contract.Assertions.ToDictionary(
        one => one.Name, one => one.Json, StringComparer.Ordinal);

    /// <summary>The JSON of a schema that assertions refer to; null when there is none of that name.</summary>
    public string? Assertion(string name) => _assertions.TryGetValue(name, out var json) ? json : null;

    public bool Has(string name) => _named.ContainsKey(name);

    /// <summary>A place with the schema that describes its value.</summary>
    public SchemaSlot SlotOf(Schema stated)
    {
        var target = stated;
        string? last = null;
        for (var steps = 0; target.Reference is { } name && steps < LongestChain; steps++)
        {
            if (!_named.TryGetValue(name, out var next))
            {
                return new SchemaSlot(stated, Schema.Anything) { Name = name };
            }

            (target, last) = (next, name);
        }

        return new SchemaSlot(stated, target) { Name = last };
    }
}
