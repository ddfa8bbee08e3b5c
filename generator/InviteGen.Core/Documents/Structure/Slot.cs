using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Structure;

/// <summary>A place in the tree where an object of a known kind stands, or should.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Container">The object or array around it.</param>
/// <param name="Key">Its name in an object.</param>
/// <param name="Index">Its position in an array.</param>
/// <param name="IsField">True where the specification names the member, not the author.</param>
internal readonly record struct Slot(NodeKind Kind, SpecNode Container, string? Key, int Index, bool IsField = false)
{
    /// <summary>What stands there now.</summary>
    public SpecNode Value => Key is null ? ((SpecArray)Container)[Index] : ((SpecObject)Container)[Key]!;

    /// <summary>Puts something else there.</summary>
    public void Replace(SpecNode value)
    {
        if (Key is null)
        {
            ((SpecArray)Container)[Index] = value;
        }
        else
        {
            ((SpecObject)Container).Set(Key, value);
        }
    }
}
