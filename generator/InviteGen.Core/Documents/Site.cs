using InviteGen.Core.Text;

namespace InviteGen.Core.Documents;

/// <summary>Where in a document its reader stands: findings, and the parts of a contract, get their location from it.</summary>
/// <param name="Pointer">The address in the model.</param>
public readonly record struct Site(JsonPointer Pointer)
{
    /// <summary>The document itself.</summary>
    public static Site Root => default;

    /// <summary>What is around it.</summary>
    public Site Parent => new(Pointer.Parent);

    /// <summary>The member <paramref name="name"/> of this object.</summary>
    public static Site operator /(Site parent, string name) => new(parent.Pointer / name);

    /// <summary>The item <paramref name="index"/> of this array, counted from 0.</summary>
    public static Site operator /(Site parent, int index) => new(parent.Pointer / index);
}
