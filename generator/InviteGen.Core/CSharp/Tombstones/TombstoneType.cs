using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>A type that was removed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Model">What it was; null for the type of a response.</param>
/// <param name="Cases">The names of the cases of a response.</param>
/// <param name="Notice">What the compiler says of it.</param>
public sealed record TombstoneType(string Name, ModelPlan? Model, EquatableArray<string> Cases, TombstoneNotice Notice)
{
    /// <summary>The properties of a record.</summary>
    public IEnumerable<PropertyPlan> Properties => (Model as RecordPlan)?.Members ?? [];
}
