using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>Plans the members of the types that have their names.</summary>
internal sealed class ModelBuilder(ModelCatalog catalog, TypeResolver types)
{
    private readonly RecordBuilder _records = new(catalog, types);
    private readonly CaseHierarchyBuilder _hierarchies = new(catalog, types);

    /// <summary>Plans the types of the named schemas.</summary>
    public void BuildNamed(CancellationToken cancellationToken)
    {
        foreach (var named in catalog.NamedModels)
        {
            catalog.Enqueue(named);
        }

        BuildWaiting(cancellationToken);
    }

    /// <summary>Plans the types that were named so far.</summary>
    public void BuildWaiting(CancellationToken cancellationToken)
    {
        while (catalog.Dequeue() is { } waiting)
        {
            cancellationToken.ThrowIfCancellationRequested();
            catalog.Guard.Run(waiting.Owner, () => catalog.Add(Build(waiting) with { Schema = waiting.Origin }));
        }
    }

    /// <summary>A property of a record.</summary>
    public PropertyPlan? PropertyOf(string record, string jsonName)
    {
        BuildWaiting(CancellationToken.None);
        return catalog.Models.OfType<RecordPlan>().FirstOrDefault(model => model.Name == record)?
            .Properties.FirstOrDefault(property => property.JsonName == jsonName);
    }

    private ModelPlan Build(WaitingModel waiting) => ModelShape.Of(waiting.Schema) switch
    {
        ModelKind.CaseHierarchy => _hierarchies.Build(waiting.Schema, waiting.Name, waiting.Direction),
        ModelKind.Enum => EnumBuilder.Build(waiting.Schema, waiting.Name, waiting.Direction),
        _ => _records.Build(waiting.Schema, waiting.Name, waiting.Direction),
    };
}
