using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Kept;

/// <summary>
/// What code may still use although the API does not have it any more. Until somebody accepts that, it stays as members marked
/// obsolete, so that the compiler tells at the use what happened, and not only that a name is unknown.
/// </summary>
public sealed record KeptPlan
{
    /// <summary>Methods of the client.</summary>
    public EquatableArray<KeptMethod> Methods { get; init; }

    /// <summary>Types that are gone.</summary>
    public EquatableArray<KeptType> Types { get; init; }

    /// <summary>Members of types that are still there.</summary>
    public EquatableArray<KeptMembers> Members { get; init; }

    /// <summary>True when nothing is gone.</summary>
    public bool IsEmpty => Methods.Count == 0 && Types.Count == 0 && Members.Count == 0;
}
