using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Makes a choice of alternatives, or something simpler that means the same to a client.</summary>
internal sealed class AlternativesBuilder(Func<Schema, Schema> follow)
{
    /// <summary>The schema for a choice; null where the alternatives only limit what another keyword describes.</summary>
    public Schema? Build(IReadOnlyList<Schema> members, bool isExclusive, OpenApiDiscriminator? discriminator)
    {
        var alternatives = members.SelectMany(Flatten).Distinct().ToList();
        if (alternatives.All(alternative => !IsShape(alternative)))
        {
            return null;
        }

        var values = DiscriminatorReader.ValuesOf(alternatives, discriminator, follow).ToEquatableArray();
        var property = discriminator?.PropertyName ?? "";
        var isNamed = values.Count > 0 || alternatives.Any(alternative => Constants.TextsOf(alternative, property, follow).Any());
        return alternatives.Count == 1 ? alternatives[0] : AsText(alternatives) ?? AsValues(alternatives) ?? new Schema
        {
            Alternatives = new Alternatives
            {
                Schemas = alternatives.Select(alternative => alternative with { IsNullable = false }).ToEquatableArray(),
                IsExclusive = isExclusive,

                // One that names none of them does not help to tell them apart.
                Discriminator = isNamed ? property : "",
                Values = values,
            },
            IsNullable = alternatives.Any(alternative => alternative.IsNullable),
        };
    }

    /// <summary>A choice among choices is one choice.</summary>
    private IEnumerable<Schema> Flatten(Schema schema)
    {
        var target = follow(schema);
        return target.Alternatives.Schemas.Count > 0 && target.Alternatives.Discriminator.Length == 0 ? target.Alternatives.Schemas : [schema];
    }

    private static bool IsShape(Schema schema) =>
        schema.Reference is not null || schema.Types != JsonTypes.None || schema.Alternatives.Schemas.Count > 0;

    /// <summary>A choice of constants, each with a title of its own, is how JSON Schema describes the values of an enumeration.</summary>
    private Schema? AsValues(List<Schema> alternatives)
    {
        var followed = alternatives.Select(follow).ToList();
        var kind = new Schema { Types = followed[0].Types, Format = followed[0].Format };
        var isValues = followed.All(one => one.Enum.Count > 0
            && one with
            {
                Enum = [],
                Title = "",
                Description = "",
                IsNullable = false,
                IsDeprecated = false,
                Default = null,
                Annotations = [],
            } == kind);
        return isValues
            ? kind with
            {
                IsNullable = followed.Any(one => one.IsNullable),
                Enum = followed.SelectMany(one => one.Enum).Distinct().ToEquatableArray(),
            }
            : null;
    }

    /// <summary>Texts of several kinds are one text; their known values stay known, because enums are open.</summary>
    private Schema? AsText(List<Schema> alternatives)
    {
        var followed = alternatives.Select(follow).ToList();
        if (followed.Any(alternative => alternative.Types != JsonTypes.String))
        {
            return null;
        }

        return new Schema
        {
            Types = JsonTypes.String,
            IsNullable = followed.Any(alternative => alternative.IsNullable),
            Format = followed.Select(alternative => alternative.Format).Distinct().Count() == 1 ? followed[0].Format : "",
            Enum = followed.SelectMany(alternative => alternative.Enum).Distinct().ToEquatableArray(),
        };
    }
}
