using InviteGen.Core.Drift.Comparing.Matching;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>A part that a schema has before and after: a property, the items, an alternative.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Key">Its key in the lock.</param>
/// <param name="Subject">How messages call it, without what it is a part of.</param>
/// <param name="Before">The place before.</param>
/// <param name="After">The place after.</param>
internal sealed record SchemaPart(PartKind Kind, string Key, string Subject, SchemaSlot Before, SchemaSlot After)
{
    /// <summary>Its key in the earlier lock, where alternatives have other numbers or types.</summary>
    public string KeyBefore { get; init; } = Key;

    /// <summary>The name of a property.</summary>
    public string Name { get; init; } = "";
}
