using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>What a type had that is still there.</summary>
/// <param name="Owner">The type.</param>
/// <param name="IsEnum">True for an open enum, false for a record.</param>
/// <param name="Members">The members.</param>
public sealed record TombstoneMembers(string Owner, bool IsEnum, EquatableArray<TombstoneMember> Members);
