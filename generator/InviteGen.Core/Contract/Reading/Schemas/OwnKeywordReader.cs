using InviteGen.Core.Contract.Reading.Assertions;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Schemas;

/// <summary>Reads the own keywords of a schema, without those that compose it of others.</summary>
internal sealed class OwnKeywordReader(ReadingContext context, AssertionReader assertions, SchemaScope scope)
{
    public Schema Read(IOpenApiSchema source, Site at)
    {
        var schema = SchemaKeywords.Read(source);
        schema = schema with
        {
            Text = CheckPattern(schema.Text, at),
            Array = ReadArray(source, at),
            Object = ReadObject(source, at),
            ErrorPointer = ExtensionReader.ErrorPointer(source),
            Annotations = SchemaAnnotations.Of(source),
        };
        return assertions.Beyond(source, at) is { } assertion ? schema with { ValueAssertions = [assertion] } : schema;
    }

    private StringLimits CheckPattern(StringLimits limits, Site at) =>
        limits.Pattern is null || PatternCheck.Compiles(context, limits.Pattern, at / "pattern") ? limits : limits with { Pattern = null };

    private ArrayShape ReadArray(IOpenApiSchema source, Site at) => new()
    {
        Items = AssertionKeywords.HasPrefix(source) ? Schema.Anything
            : source.Items is { } items ? scope.ReadPart(items, at / "items")
            : null,
        MinItems = SchemaKeywords.Least(source.MinItems),
        MaxItems = source.MaxItems,
        HasUniqueItems = source.UniqueItems ?? false,
        UniqueBy = ExtensionReader.UniqueBy(source),
    };

    private ObjectShape ReadObject(IOpenApiSchema source, Site at)
    {
        var required = source.Required ?? new HashSet<string>();
        var properties = source.Properties ?? new Dictionary<string, IOpenApiSchema>();
        return new ObjectShape
        {
            Properties = properties
                .Select(entry => new Property(
                    entry.Key, required.Contains(entry.Key), scope.ReadPart(entry.Value, at / "properties" / entry.Key)))
                .ToEquatableArray(),
            AlsoRequired = required.Where(name => !properties.ContainsKey(name)).OrderBy(name => name, StringComparer.Ordinal)
                .ToEquatableArray(),
            AdditionalProperties = ReadAdditional(source, at),
            IsClosed = !source.AdditionalPropertiesAllowed && source.PatternProperties is not { Count: > 0 },
            MinProperties = SchemaKeywords.Least(source.MinProperties),
            MaxProperties = source.MaxProperties,
        };
    }

    /// <summary>What undeclared properties may be. Where several patterns of names allow different values, any value.</summary>
    private Schema? ReadAdditional(IOpenApiSchema source, Site at)
    {
        var additional = source.AdditionalProperties is { } other ? scope.ReadPart(other, at / "additionalProperties") : null;
        if (source.PatternProperties is not { Count: > 0 } patterns)
        {
            return additional ?? (AssertionKeywords.LooksAtUnnamed(source) && source.AdditionalPropertiesAllowed ? Schema.Anything : null);
        }

        var kinds = patterns.Select(entry => scope.ReadPart(entry.Value, at / "patternProperties" / entry.Key)).Distinct().ToList();
        return kinds.Count == 1 && (additional == kinds[0] || !source.AdditionalPropertiesAllowed) ? kinds[0] : Schema.Anything;
    }
}
