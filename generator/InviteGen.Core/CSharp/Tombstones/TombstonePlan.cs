using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>
/// What code may still use although the API does not have it any more. Until somebody accepts that, it stays as members marked
/// obsolete, so that the compiler tells at the use what happened, and not only that a name is unknown.
/// </summary>
public sealed record TombstonePlan
{
    /// <summary>Methods of the client.</summary>
    public EquatableArray<TombstoneMethod> Methods { get; init; }

    /// <summary>Types that are gone.</summary>
    public EquatableArray<TombstoneType> Types { get; init; }

    /// <summary>Members of types that are still there.</summary>
    public EquatableArray<TombstoneMembers> Members { get; init; }

    /// <summary>Comments that tell the analyzer of uses what has changed.</summary>
    public EquatableArray<string> Notes { get; init; }
}
