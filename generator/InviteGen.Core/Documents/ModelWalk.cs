using InviteGen.Core.Documents.Structure;

namespace InviteGen.Core.Documents;

/// <summary>
/// Microsoft.OpenApi does not keep where something stood, so a contract is read from its model and from the tree at the same time: each
/// reader has a part of the model, and the <see cref="Site"/> of the same part. Both walks take the same steps by these rules:
/// <list type="bullet">
/// <item>The members of an object have the same names in both, and the items of a list the same positions. What the library cannot take
/// is therefore not removed from a list: an empty object, or a reference to nothing, is written in its place
/// (<see cref="Library.PieceWriter"/>, <see cref="Library.ComponentReader"/>). What counts passes over such placeholders.</item>
/// <item>The model puts components where they are referred to (<see cref="Library.ReferenceLinker"/>); a site goes through the reference
/// when it takes its next step.</item>
/// <item>The model knows operations by method, the tree by field: <see cref="SiteOf"/>.</item>
/// <item>A component may have another name in the model (<see cref="Library.LibraryNames"/>):
/// <see cref="SpecDocument.SchemaSite"/> and <see cref="SpecDocument.ComponentSite"/>.</item>
/// </list>
/// </summary>
internal static class ModelWalk
{
    /// <summary>Where an operation of a path item stands.</summary>
    /// <param name="item">Where the path item stands.</param>
    /// <param name="method">The method of the operation in the model.</param>
    public static Site SiteOf(Site item, string method) =>
        MethodField.Of(method) is { } field ? item / field : item / MethodField.Others / method;
}
