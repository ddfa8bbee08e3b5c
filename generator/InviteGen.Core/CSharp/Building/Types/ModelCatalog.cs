using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Contract.Reach;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building.Types;

/// <summary>
/// The types of one client while they are being planned: their names, those that wait for their members, and those that are done.
/// </summary>
internal sealed class ModelCatalog
{
    private readonly NamedSchemas _schemas;
    private readonly SchemaReach _reach;
    private readonly Dictionary<(string Schema, Direction Variant), string> _typeNames = [];
    private readonly List<ModelPlan> _models = [];
    private readonly HashSet<TypeReference> _written = [];
    private readonly Queue<WaitingModel> _waiting = new();

    /// <param name="schemas">The named schemas.</param>
    /// <param name="reach">Which way their values travel.</param>
    /// <param name="names">The names of the namespace.</param>
    /// <param name="guard">Takes the internal faults.</param>
    public ModelCatalog(NamedSchemas schemas, SchemaReach reach, Scope names, PieceGuard guard)
    {
        Guard = guard;
        Names = names;
        _schemas = schemas;
        _reach = reach;

        // A schema that is spelled like its type keeps the plain name, whatever else is added to the spec later.
        var models = schemas.All.Where(named => SchemaShape.IsModel(named.Schema))
            .OrderBy(named => Identifier.Pascal(named.Name) == named.Name ? 0 : 1).ThenBy(named => named.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var (name, schema) in models)
        {
            _typeNames.Add((name, VariantOf(name, Direction.Response)), TakeName(schema, Identifier.Pascal(name, "Model")));
        }

        // What is received keeps the plain name: most code looks at it. So what is sent can become a variant, and nothing else changes.
        foreach (var (name, schema) in models.Where(model => reach.DiffersByDirection(model.Name)))
        {
            var pascal = Identifier.Pascal(name, "Model");
            _typeNames.Add((name, Direction.Request), TakeName(schema, pascal + "Request", pascal + "Input"));
        }
    }

    /// <summary>The class that holds the schemas that assertions refer to.</summary>
    public required string NamedAssertions { get; init; }

    /// <summary>The types of which JSON is written for assertions.</summary>
    public IReadOnlyCollection<TypeReference> Written => _written;

    /// <summary>Knows which piece of the contract is being planned.</summary>
    public PieceGuard Guard { get; }

    /// <summary>The names of the namespace.</summary>
    public Scope Names { get; }

    /// <summary>The types that are done.</summary>
    public IReadOnlyList<ModelPlan> Models => _models;

    /// <summary>The types of the named schemas in the order of their names.</summary>
    public IEnumerable<WaitingModel> NamedModels => _typeNames
        .Where(entry => !_reach.IsOnlyParts(entry.Key.Schema))
        .OrderBy(entry => entry.Value, StringComparer.Ordinal)
        .Select(entry => new WaitingModel(
            _schemas.Find(entry.Key.Schema)!, entry.Value, DirectionOf(entry.Key.Schema, entry.Key.Variant), entry.Key.Schema,
            new ContractPiece(PieceKind.Schema, entry.Key.Schema)));

    /// <summary>A named schema; null when there is none of that name.</summary>
    public Schema? Find(string name) => _schemas.Find(name);

    /// <summary>The schema behind references, for what the reference itself does not say.</summary>
    public Schema Follow(Schema schema) => _schemas.Follow(schema);

    /// <summary>The use of a schema at a place.</summary>
    public SchemaUse UseOf(Schema stated) => _schemas.UseOf(stated);

    /// <summary>Which of the two types of a schema is meant; <see cref="Direction.None"/> where there is only one.</summary>
    public Direction VariantOf(string name, Direction direction) => !_reach.DiffersByDirection(name) ? Direction.None
        : direction == Direction.Request ? Direction.Request
        : Direction.Response;

    /// <summary>Which way the values of a named schema travel.</summary>
    public Direction DirectionOf(string name, Direction variant) => variant == Direction.None ? _reach.Of(name) : variant;

    /// <summary>The type of a named schema; null when it has none of its own.</summary>
    public string? TypeNameOf(string name, Direction variant) => _typeNames.TryGetValue((name, variant), out var type) ? type : null;

    /// <summary>Takes a name for a multipart body: that of its schema, where this is nothing else.</summary>
    public string TakePartsName(string? schema, Schema target, string nameHint) =>
        schema is null ? TakeName(target, nameHint)
        : _reach.IsOnlyParts(schema) && TypeNameOf(schema, Direction.None) is { } known ? known
        : TakeName(target, Identifier.Pascal(schema, "Model") + "Multipart");

    /// <summary>Takes a name for a type; no type may have the name of one of its own members (CS0542).</summary>
    public string TakeName(Schema schema, params string[] candidates)
    {
        var members = SchemaShape.IsEnum(schema) ? ReservedNames.EnumMembers : ReservedNames.RecordMembers;
        candidates = [.. candidates.Select(Identifier.Shorten)];
        var free = candidates.Append(candidates.Last() + "Model").Where(name => !members.Contains(name)).ToArray();
        return Names.TakeWith(ReservedNames.ModelSuffixes, free[0], [.. free.Skip(1)]);
    }

    /// <summary>Notes that JSON is written of values of the type, even if they are only received.</summary>
    public void NeedWriter(TypeReference type) => _written.Add(type);

    /// <summary>Adds a type that has its name, and waits for its members.</summary>
    public void Enqueue(WaitingModel model) => _waiting.Enqueue(model);

    /// <summary>The type that waits longest; null when none does.</summary>
    public WaitingModel? Dequeue() => _waiting.Count > 0 ? _waiting.Dequeue() : null;

    /// <summary>Adds a type that is done.</summary>
    public void Add(ModelPlan model) => _models.Add(model with { Owner = Guard.Current });
}
