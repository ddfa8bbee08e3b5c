using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents;

/// <summary>
/// Where in a document its reader stands: findings, and the parts of a contract, get their location from it. A site stands at a
/// node, and goes through references as the model does (<see cref="ModelWalk"/>).
/// </summary>
public readonly record struct Site
{
    private readonly SpecTree? _tree;
    private readonly SpecNode? _node;
    private readonly bool _isMissing;
    private Site(SpecTree tree, SpecNode node, bool isMissing = false) => (_tree, _node, _isMissing) = (tree, node, isMissing);

    /// <summary>The address that the author's document has for it; of what is not there, that of what is around it.</summary>
    public JsonPointer Pointer => Nearest?.Pointer ?? JsonPointer.Root;

    /// <summary>The node; null where nothing stands.</summary>
    internal SpecNode? Node => _isMissing ? null : _node;

    /// <summary>The node, or the one around it where nothing stands; null for no document at all.</summary>
    internal SpecNode? Nearest => _node;

    /// <summary>The member <paramref name="name"/> of this object.</summary>
    public static Site operator /(Site parent, string name) => parent._node is null ? parent : Step(parent, name);

    /// <summary>The item <paramref name="index"/> of this array, counted from 0.</summary>
    public static Site operator /(Site parent, int index) =>
        parent._node is null || parent._isMissing ? parent
        : parent._node is SpecArray items && index < items.Count ? new(parent._tree!, items[index])
        : new(parent._tree!, parent._node, isMissing: true);

    /// <summary>The root of a document.</summary>
    internal static Site Of(SpecTree tree) => new(tree, tree.Root);

    private static Site Step(Site at, string token)
    {
        if (at._isMissing)
        {
            return at;
        }

        var (tree, node) = (at._tree!, at._node!);
        for (var jumps = 0; jumps < LocalReference.MostSteps && node.ReferenceTarget is { } reference && node.Child(token) is null; jumps++)
        {
            if (LocalReference.Resolve(tree.Root, reference) is not { } target)
            {
                break;
            }

            node = target;
        }

        return node.Child(token) is { } child ? new(tree, child) : new(tree, node, isMissing: true);
    }
}
