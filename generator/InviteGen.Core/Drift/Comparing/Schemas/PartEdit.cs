using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>A part that is new or was removed.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Slot">Its place, in the contract that has it.</param>
/// <param name="Edit">The change.</param>
internal sealed record PartEdit(string Name, SchemaSlot Slot, SchemaEdit Edit);
