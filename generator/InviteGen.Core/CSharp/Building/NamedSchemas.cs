using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.CSharp.Building;

/// <summary>The named schemas of a contract, by name.</summary>
internal sealed class NamedSchemas(ApiContract contract)
{
    /// <summary>A circle of names has no end; a chain as long as this is one.</summary>
    private const int LongestChain = 100;

    private readonly Dictionary<string, Schema> _schemas =
        contract.Schemas.ToDictionary(named => named.Name, named => named.Schema, StringComparer.Ordinal);

    public IEnumerable<NamedSchema> All => contract.Schemas;

    public Schema? Find(string name) => _schemas.TryGetValue(name, out var schema) ? schema : null;

    /// <summary>The schema behind references, for what the reference itself does not say.</summary>
    public Schema Follow(Schema schema)
    {
        for (var steps = 0; schema.Reference is { } name && steps < LongestChain; steps++)
        {
            schema = Find(name) ?? Schema.Anything;
        }

        return schema;
    }
}
