using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Reach;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>The named schemas of one contract.</summary>
internal sealed class SchemaTable(ApiContract contract)
{
    private readonly NamedSchemas _named = new(contract.Schemas);

    private SchemaReach? _reach;

    private readonly Dictionary<string, string> _assertions = contract.Assertions.ToDictionary(
        one => one.Name, one => one.Json, StringComparer.Ordinal);

    private SchemaReach Reach => _reach ??= new(contract, _named);

    /// <summary>The JSON of a schema that assertions refer to; null when there is none of that name.</summary>
    public string? Assertion(string name) => _assertions.TryGetValue(name, out var json) ? json : null;

    /// <summary>True for a schema whose values are sent.</summary>
    public bool IsSent(string name) => Reach.Of(name).HasFlag(Direction.Request);

    /// <summary>True for a schema of which other values are sent than received.</summary>
    public bool DiffersByDirection(string name) => Reach.DiffersByDirection(name);

    public bool Has(string name) => _named.Find(name) is not null;

    /// <summary>A place with the schema that describes its value.</summary>
    public SchemaSlot SlotOf(Schema stated) => stated.Reference is not null
        ? SchemaSlot.Of(stated, [.. _named.Steps(stated)])
        : new SchemaSlot(stated, stated);
}
