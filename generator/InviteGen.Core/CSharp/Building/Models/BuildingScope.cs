using InviteGen.Core.CSharp.Building.Types;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>What the plans of operations need to know of types.</summary>
/// <param name="Catalog">The types of the client.</param>
/// <param name="Types">Finds the type for a schema.</param>
/// <param name="Models">Plans the members of types.</param>
internal sealed record BuildingScope(ModelCatalog Catalog, TypeResolver Types, ModelBuilder Models)
{
    /// <summary>A scope in which no type is planned yet.</summary>
    public static BuildingScope Of(ModelCatalog catalog)
    {
        var types = new TypeResolver(catalog);
        return new BuildingScope(catalog, types, new ModelBuilder(catalog, types));
    }
}
