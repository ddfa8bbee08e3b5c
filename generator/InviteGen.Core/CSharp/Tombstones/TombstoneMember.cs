using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>A property that a record had, or a value that an enum had.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of a property; of an enum value, the enum.</param>
/// <param name="Wire">The value in JSON of an enum value; null for a property.</param>
/// <param name="Successor">The property that has its value now; null: none.</param>
/// <param name="Notice">What the compiler says of it.</param>
public sealed record TombstoneMember(string Name, TypeReference Type, string? Wire, string? Successor, TombstoneNotice Notice);
