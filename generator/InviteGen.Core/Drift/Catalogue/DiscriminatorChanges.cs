using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of the property that tells alternatives apart, and of its values.</summary>
internal static class DiscriminatorChanges
{
    public static readonly KindList<SchemaChangeKind> All = new("Discriminators");

    public static readonly SchemaChangeKind Added = Add(
        "discriminator-added", "The discriminator of {subject} is now '{after}'{in} (was: none)");

    public static readonly SchemaChangeKind Removed = Add(
        "discriminator-removed", "{Subject} no longer has a discriminator{in} (was: '{before}')");

    public static readonly SchemaChangeKind Renamed = Add(
        "discriminator-property-name-changed", "The discriminator of {subject} is now '{after}'{in} (was: '{before}')");

    public static readonly SchemaChangeKind ValueAdded = Add(
        "discriminator-mapping-added", "The discriminator value '{name}' of {subject} now maps to '{after}'{in} (was: not mapped)");

    public static readonly SchemaChangeKind ValueRemoved = Add(
        "discriminator-mapping-deleted", "The discriminator value '{name}' of {subject} was removed{from} (it mapped to '{before}')");

    public static readonly SchemaChangeKind ValueChanged = Add(
        "discriminator-mapping-changed", "The discriminator value '{name}' of {subject} now maps to '{after}'{in} (was: '{before}')");

    private static SchemaChangeKind Add(string action, string sentence) => All.Add(
        new(SlugPattern.Of(action), CompatibilityRules.Discriminator, Movement.Incomparable, sentence)
        {
            // Which case a value is read as; the cases and their types stay.
            Keyword = "discriminator",
        });
}
