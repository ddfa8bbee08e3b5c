using InviteGen.Core.Contract.Reading.Schemas;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>Makes a schema of alternatives, or something simpler that means the same to a client.</summary>
internal sealed class AlternativesBuilder(SchemaScope scope)
{
    /// <summary>The schema of the alternatives; null where they only limit what another keyword describes.</summary>
    public Schema? Build(IReadOnlyList<Schema> members, bool isExclusive, OpenApiDiscriminator? discriminator)
    {
        var alternatives = members.SelectMany(Flatten).GroupBy(KeyOf).Select(same => Once([.. same])).ToList();
        if (alternatives.All(alternative => !HasType(alternative)))
        {
            return null;
        }

        var values = DiscriminatorReader.ValuesOf(alternatives, discriminator, scope.FollowStated).ToEquatableArray();
        var property = discriminator?.PropertyName ?? "";
        var isNamed = values.Count > 0
            || alternatives.Any(alternative => Constants.TextsOf(alternative, property, scope.FollowStated).Any());
        return alternatives.Count == 1 ? alternatives[0] : AsText(alternatives) ?? AsEnum(alternatives) ?? new Schema
        {
            Alternatives = new Alternatives
            {
                Schemas = alternatives.Select(alternative => alternative with { IsNullable = false }).ToEquatableArray(),
                IsExclusive = isExclusive,

                // A discriminator that names none of them does not help to tell them apart.
                Discriminator = isNamed ? property : "",
                Values = values,
            },
            IsNullable = members.Any(member => scope.FollowStated(member).IsNullable),
        };
    }

    /// <summary>Alternatives of an alternative are alternatives of the whole.</summary>
    private IEnumerable<Schema> Flatten(Schema schema)
    {
        var target = scope.FollowStated(schema);
        return target.Alternatives is { Schemas.Count: > 0, Discriminator.Length: 0 } inner ? inner.Schemas : [schema];
    }

    /// <summary>The same schema twice is one alternative, whatever each place says of it.</summary>
    private static Schema KeyOf(Schema schema) => schema.Reference is { } name ? new() { Reference = name } : BareSchema.Of(schema);

    private static Schema Once(IReadOnlyList<Schema> same) =>
        same[0].IsNullable || !same.Any(one => one.IsNullable) ? same[0] : same[0] with { IsNullable = true };

    private static bool HasType(Schema schema) =>
        schema.Reference is not null || schema.Types != JsonTypes.None || schema.Alternatives.Schemas.Count > 0;

    /// <summary>Alternatives that are constants, each with a title, are how JSON Schema describes the values of an enumeration.</summary>
    private Schema? AsEnum(List<Schema> alternatives)
    {
        var followed = alternatives.Select(scope.FollowStated).ToList();
        var kind = new Schema { Types = followed[0].Types, Format = followed[0].Format };
        var areConstants = followed.All(one => one.Enum.Count > 0
            && one with
            {
                Enum = [],
                ValueNames = [],
                Title = "",
                Description = "",
                IsNullable = false,
                IsDeprecated = false,
                Default = null,
                Annotations = [],
                Members = [],
            } == kind);
        return areConstants
            ? kind with
            {
                IsNullable = followed.Any(one => one.IsNullable),
                Enum = followed.SelectMany(one => one.Enum).Distinct().ToEquatableArray(),
                ValueNames = NamesIn(followed),
            }
            : null;
    }

    /// <summary>
    /// Strings of several kinds are one string. Its known values stay known, because generated enums are open; a single one does not,
    /// because it would be taken for the only value.
    /// </summary>
    private Schema? AsText(List<Schema> alternatives)
    {
        var followed = alternatives.Select(scope.FollowStated).ToList();
        if (followed.Any(alternative => alternative.Types != JsonTypes.String))
        {
            return null;
        }

        var values = followed.SelectMany(alternative => alternative.Enum).Distinct().ToEquatableArray();
        var isKnown = values.Count > 1 || followed.All(alternative => alternative.Enum.Count > 0);
        return new Schema
        {
            Types = JsonTypes.String,
            IsNullable = followed.Any(alternative => alternative.IsNullable),
            Format = followed.Select(alternative => alternative.Format).Distinct().Count() == 1 ? followed[0].Format : "",
            Enum = isKnown ? values : [],
            ValueNames = isKnown ? NamesIn(followed) : [],
        };
    }

    private static EquatableArray<ValueName> NamesIn(List<Schema> alternatives) =>
        ValueNameReader.Merge(alternatives.SelectMany(ValueNameReader.OfAlternative), []);
}
