namespace InviteGen.Core.Drift.Comparing;

/// <summary>A part that a schema has before and after: a property, the items, an alternative.</summary>
/// <param name="Name">Its name: that of a property, or how an alternative is called.</param>
/// <param name="Key">Its key in the lock.</param>
/// <param name="Words">How messages call it.</param>
/// <param name="Before">The place before.</param>
/// <param name="After">The place after.</param>
/// <param name="Kind">What part it is.</param>
internal sealed record SchemaPart(string Name, string Key, string Words, SchemaSlot Before, SchemaSlot After, PartKind Kind);
