namespace InviteGen.Core.Contract.Schemas;

/// <summary>The named schemas of a contract, by name.</summary>
public sealed class NamedSchemas(IReadOnlyCollection<NamedSchema> schemas)
{
    private readonly Dictionary<string, Schema> _byName =
        schemas.ToDictionary(named => named.Name, named => named.Schema, StringComparer.Ordinal);

    /// <summary>All of them, in the order of the contract.</summary>
    public IReadOnlyCollection<NamedSchema> All => schemas;

    /// <summary>The schema of a name; null when there is none.</summary>
    public Schema? Find(string name) => _byName.TryGetValue(name, out var schema) ? schema : null;

    /// <summary>The schema that a reference leads to; the schema itself when it is no reference.</summary>
    public Schema Follow(Schema schema) => ReferenceChain.Follow(schema, Find);

    /// <summary>The use of a schema at a place.</summary>
    public SchemaUse UseOf(Schema stated) => SchemaUse.Of(stated, Steps(stated));

    /// <summary>The schemas to which the references lead, one after the other; none for a schema that is no reference.</summary>
    public IEnumerable<NamedSchema> Steps(Schema schema) => ReferenceChain.Steps(schema, Find);
}
