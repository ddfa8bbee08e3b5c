using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Whether a property that was and is there has to be there.</summary>
internal static class PresenceChanges
{
    public static readonly KindList<SchemaChangeKind> All = new("Required properties");

    public static readonly SchemaChangeKind BecameOptional = All.Add(
        new(
            SlugPattern.Of("became-optional", SlugForms.WriteOnly), CompatibilityRules.Presence, Movement.Widened,
            "{Subject} is now optional{in}")
        {
            ResponseSentence = "{Subject} may now be missing{in}",
            Source = SourceEffect.Changes,
            Scope = SchemaScope.Properties,
        });

    public static readonly SchemaChangeKind BecameRequired = All.Add(
        new(
            SlugPattern.Of("became-required", SlugForms.HeaderProperty | SlugForms.WriteOnly), CompatibilityRules.Presence,
            Movement.Narrowed, "{Subject} is now required{in}")
        {
            ResponseSentence = "{Subject} is now always present{in}",
            Source = SourceEffect.Changes,
            Scope = SchemaScope.Properties,
        });

    /// <summary>Required, but the server knows what it is where it is not there.</summary>
    public static readonly SchemaChangeKind BecameRequiredWithDefault = All.Add(
        BecameRequired with
        {
            Slugs = BecameRequired.Slugs with
            {
                Request = "request-property-became-required-with-default",
                Forms = SlugForms.WriteOnly,
            },
            Sentence = "{Subject} is now required{in}, but has a default",
            Wire = WireEffect.Safe,
        });
}
