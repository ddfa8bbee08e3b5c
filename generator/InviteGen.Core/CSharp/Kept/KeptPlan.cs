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

    /// <summary>Comments that tell the analyzer of uses what has changed.</summary>
    public EquatableArray<string> Marks { get; init; }
}
