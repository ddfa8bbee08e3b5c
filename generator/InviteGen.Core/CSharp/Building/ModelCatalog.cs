using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core.CSharp.Building;

/// <summary>The types of one client while they are being planned: named schemas first, then what stands inline.</summary>
internal sealed class ModelCatalog
{
    private readonly Dictionary<string, Schema> _schemas;
    private readonly Dictionary<string, string> _typeNames = new(StringComparer.Ordinal);
    private readonly List<ModelPlan> _models = [];

    public ModelCatalog(ApiContract contract, Scope types)
    {
        Types = types;
        _schemas = contract.Schemas.ToDictionary(named => named.Name, named => named.Schema, StringComparer.Ordinal);

        // A schema that is spelled like its type keeps the plain name, whatever else is added to the spec later.
        var models = contract.Schemas.Where(named => SchemaShape.IsModel(named.Schema)).Select(named => named.Name);
        foreach (var name in models.OrderBy(name => Identifier.Pascal(name) == name ? 0 : 1).ThenBy(name => name, StringComparer.Ordinal))
        {
            var pascal = Identifier.Pascal(name, "Model");
            _typeNames.Add(name, TakeName(_schemas[name], pascal));
        }
    }

    /// <summary>The names of the namespace.</summary>
    public Scope Types { get; }

    public IReadOnlyList<ModelPlan> Models => _models;

    public IEnumerable<KeyValuePair<string, string>> NamedModels => _typeNames.OrderBy(entry => entry.Value, StringComparer.Ordinal);

    public Schema? Find(string name) => _schemas.TryGetValue(name, out var schema) ? schema : null;

    public string? TypeNameOf(string name) => _typeNames.TryGetValue(name, out var type) ? type : null;

    /// <summary>Takes a name for a type; no type may have the name of one of its own members (CS0542).</summary>
    public string TakeName(Schema schema, params string[] candidates)
    {
        var members = SchemaShape.IsEnum(schema) ? ReservedNames.EnumMembers : ReservedNames.RecordMembers;
        candidates = [.. candidates.Select(Identifier.Shorten)];
        var free = candidates.Append(candidates.Last() + "Model").Where(name => !members.Contains(name)).ToArray();
        return Types.TakeWith(ReservedNames.ModelSuffixes, free[0], [.. free.Skip(1)]);
    }

    public void Add(ModelPlan model) => _models.Add(model);
}
