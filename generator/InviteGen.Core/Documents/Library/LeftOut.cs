using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// The pieces of a document that are not handed to Microsoft.OpenApi: it cannot read them, or they refer to what is not there.
/// </summary>
internal sealed class LeftOut(SpecTree tree)
{
    private readonly HashSet<SpecNode> _pieces = [];

    /// <summary>Leaves out a piece.</summary>
    public void Add(SpecNode piece) => _pieces.Add(piece);

    /// <summary>True for a piece that is left out.</summary>
    public bool Contains(SpecNode piece) => _pieces.Contains(piece) || tree.Facts.IsUnresolved(piece);

    /// <summary>
    /// True where an operation cannot do without the piece: a request without its body, or without a parameter that may be required, is
    /// not what its server expects.
    /// </summary>
    public bool CostsOperation(SpecNode piece, NodeKind kind) => kind switch
    {
        NodeKind.RequestBody => true,
        NodeKind.Parameter => tree.Facts.IsUnresolved(piece) || IsRequired(piece),
        _ => false,
    };

    /// <summary>What a message says of a piece that is left out.</summary>
    public string ConsequenceOf(SpecNode piece, NodeKind kind) => Consequence.Of(kind, CostsOperation(piece, kind));

    private static bool IsRequired(SpecNode parameter) => parameter is SpecObject members
        && (members["in"].AsText == "path" || members["required"].AsFlag == true);
}
