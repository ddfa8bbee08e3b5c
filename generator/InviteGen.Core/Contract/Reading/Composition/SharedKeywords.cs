using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>What stands beside <c>oneOf</c> and <c>anyOf</c>, and so holds for each of the alternatives.</summary>
internal static class SharedKeywords
{
    /// <summary>What of it each alternative has to say as well.</summary>
    /// <param name="beside">The keywords beside the alternatives.</param>
    /// <param name="alternatives">The alternatives.</param>
    public static Schema Of(Schema beside, Alternatives alternatives) => beside with
    {
        Object = beside.Object with
        {
            // Beside alternatives that have properties this would forbid them all, which no author means.
            IsClosed = beside.Object.IsClosed && beside.Object.Properties.Count > 0,

            // Whatever says which alternative it is, is sent with each of them.
            AlsoRequired = beside.Object.AlsoRequired.Where(name => name != alternatives.Discriminator).ToEquatableArray(),
        },
    };

    /// <summary>True for an alternative to which the keywords beside it added nothing but words.</summary>
    /// <param name="merged">The alternative with these keywords.</param>
    /// <param name="before">The alternative without them.</param>
    /// <param name="follow">Gives the schema behind a reference.</param>
    public static bool AddNothing(Schema merged, Schema before, Func<Schema, Schema> follow)
    {
        var references = before.Object.Properties.Where(property => property.Schema.Reference is not null)
            .ToDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal);
        return BareSchema.Of(merged with
        {
            Object = merged.Object with { Properties = merged.Object.Properties.Select(Restore).ToEquatableArray() },
        }) == BareSchema.Of(before);

        // What was merged with a reference stands inline, even if it is what the reference leads to.
        Property Restore(Property property) =>
            references.TryGetValue(property.Name, out var reference)
                && BareSchema.OfPart(property.Schema) == BareSchema.OfPart(follow(reference))
                ? property with { Schema = reference }
                : property;
    }
}
