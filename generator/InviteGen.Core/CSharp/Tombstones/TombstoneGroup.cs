using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>A group that the client had.</summary>
/// <param name="Group">The group.</param>
/// <param name="Methods">The methods of its interface, so that the group is the only error where they are called.</param>
/// <param name="Notice">What the compiler says of it.</param>
public sealed record TombstoneGroup(OperationGroup Group, EquatableArray<TombstoneMethod> Methods, TombstoneNotice Notice);
