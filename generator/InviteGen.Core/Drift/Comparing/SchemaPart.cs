namespace InviteGen.Core.Drift.Comparing;

/// <summary>A part that a schema has before and after: a property, the items, an alternative.</summary>
/// <param name="Label">Its label in the lock.</param>
/// <param name="Words">How messages call it.</param>
/// <param name="Before">The place before.</param>
/// <param name="After">The place after.</param>
/// <param name="Kind">What part it is.</param>
internal sealed record SchemaPart(string Label, string Words, SchemaSlot Before, SchemaSlot After, PartKind Kind);
