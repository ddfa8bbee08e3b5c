using InviteGen.Core.CSharp.Support;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>
/// What code may still use although the API no longer has it. Until the change is accepted, it is kept as obsolete members, so that
/// the compiler says at each use what happened, and not only that a name is unknown.
/// </summary>
public sealed record TombstonePlan
{
    /// <summary>Methods of the client and of its groups.</summary>
    public EquatableArray<TombstoneMethod> Methods { get; init; }

    /// <summary>Groups that were removed.</summary>
    public EquatableArray<TombstoneGroup> Groups { get; init; }

    /// <summary>Types that were removed.</summary>
    public EquatableArray<TombstoneType> Types { get; init; }

    /// <summary>Removed members of types that are still there.</summary>
    public EquatableArray<TombstoneMembers> Members { get; init; }

    /// <summary>Comments that tell the analyzer of uses what has changed.</summary>
    public EquatableArray<string> Notes { get; init; }

    /// <summary>The files of the support code that its code refers to.</summary>
    public IEnumerable<string> Support => Methods.Concat(Groups.SelectMany(group => group.Methods))
        .SelectMany(method => method.Arguments.Select(argument => argument.Type).Append(method.Method.Result))
        .Concat(Types.SelectMany(type => type.Properties.Select(property => property.Declared)))
        .Concat(Members.SelectMany(members => members.Members.Select(member => member.Type)))
        .SelectMany(TypeSupport.Of);
}
