using InviteGen.Core.Contract.Schemas;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>Reads which values of a discriminator name which schemas (OpenAPI, Discriminator Object).</summary>
internal static class DiscriminatorReader
{
    /// <summary>
    /// The values of the mapping; for the schemas that it does not name, the values that they allow for the property, and where
    /// they allow any, their own names.
    /// </summary>
    public static IEnumerable<DiscriminatorValue> ValuesOf(
        IEnumerable<Schema> alternatives, OpenApiDiscriminator? discriminator, Func<Schema, Schema> follow)
    {
        if (discriminator is null)
        {
            return [];
        }

        var mapped = (discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
            .Select(entry => new DiscriminatorValue(entry.Key, entry.Value.Reference.Id ?? ""))
            .ToList();
        var implied = alternatives
            .Where(alternative => mapped.All(value => value.Schema != alternative.Reference))
            .SelectMany(alternative => Implied(alternative, discriminator.PropertyName ?? "", follow))
            .Where(value => mapped.All(other => other.Value != value.Value))
            .GroupBy(value => value.Value, StringComparer.Ordinal)
            .Select(group => group.First());
        return mapped.Concat(implied).OrderBy(value => value.Value, StringComparer.Ordinal);
    }

    private static IEnumerable<DiscriminatorValue> Implied(Schema alternative, string property, Func<Schema, Schema> follow)
    {
        if (alternative.Reference is not { } name)
        {
            return [];
        }

        return Constants.TextsOf(alternative, property, follow).DefaultIfEmpty(name).Select(value => new DiscriminatorValue(value, name));
    }
}
