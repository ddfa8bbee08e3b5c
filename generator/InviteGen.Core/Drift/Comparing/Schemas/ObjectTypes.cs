using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>
/// What a change of an object does to code. An object of which something is declared has a type of its own, with members; any other
/// is a map. The same edit of the document adds a member in one case, and replaces the type in another.
/// </summary>
/// <param name="before">The object before.</param>
/// <param name="after">The object after.</param>
internal sealed class ObjectTypes(Schema before, Schema after)
{
    private readonly (bool Before, bool After) _isModel = (SchemaShape.IsModel(before), SchemaShape.IsModel(after));

    /// <summary>A change of what stands in the object: members, where it has a type.</summary>
    public SchemaChangeKind OfMember(SchemaChangeKind kind) => _isModel switch
    {
        (false, false) => kind.OfOneType,
        (true, true) => kind,
        _ => kind.Source == SourceEffect.Removes ? kind : kind.OfAnotherType,
    };

    /// <summary>A change of the type of undeclared properties: one member of a type, but all that a map has.</summary>
    public SchemaChangeKind OfRest(SchemaChangeKind kind) => _isModel switch
    {
        (true, true) => kind,
        _ when before.Types == JsonTypes.Object && after.Types == JsonTypes.Object => kind.OfAnotherType,
        _ => kind.OfOneType,
    };
}
