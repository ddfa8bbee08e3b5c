using InviteGen.Core.Contract.Reading.Assertions;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Runtime;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Reads what a schema says itself, without what it is composed of.</summary>
internal sealed class OwnKeywordReader(ReadingContext context, Func<IOpenApiSchema?, Site, Schema> read)
{
    private readonly ExtensionReader _extensions = new(context);

    public Schema Read(IOpenApiSchema source, Site at)
    {
        var schema = SchemaKeywords.Read(source);
        schema = schema with
        {
            Text = CheckPattern(schema.Text, at),
            Array = ReadArray(source, at),
            Object = ReadObject(source, at),
            ErrorPointer = _extensions.ErrorPointer(source, at),
            Annotations = AnnotationReader.Of(source),
        };
        return context.Assertions.Beyond(source, at) is { } rule ? schema with { ValueAssertions = [rule] } : schema;
    }

    private StringLimits CheckPattern(StringLimits limits, Site at)
    {
        try
        {
            _ = limits.Pattern is { } pattern ? EcmaPattern.Compile(pattern) : null;
            return limits;
        }
        catch (ArgumentException fault)
        {
            context.Report(DiagnosticRules.PatternNotSupported, at / "pattern", limits.Pattern!, PatternFault.Describe(fault));
            return limits with { Pattern = null };
        }
    }

    private ArrayShape ReadArray(IOpenApiSchema source, Site at) => new()
    {
        Items = AssertionKeywords.HasPrefix(source) ? Schema.Anything
            : source.Items is { } items ? read(items, at / "items")
            : null,
        MinItems = source.MinItems,
        MaxItems = source.MaxItems,
        HasUniqueItems = source.UniqueItems ?? false,
        UniqueBy = _extensions.UniqueBy(source, at),
    };

    private ObjectShape ReadObject(IOpenApiSchema source, Site at)
    {
        var required = source.Required ?? new HashSet<string>();
        var properties = source.Properties ?? new Dictionary<string, IOpenApiSchema>();
        return new ObjectShape
        {
            Properties = properties
                .Select(entry => new Property(entry.Key, required.Contains(entry.Key), read(entry.Value, at / "properties" / entry.Key)))
                .ToEquatableArray(),
            AlsoRequired = required.Where(name => !properties.ContainsKey(name)).OrderBy(name => name, StringComparer.Ordinal)
                .ToEquatableArray(),
            AdditionalProperties = ReadAdditional(source, at),
            IsClosed = !source.AdditionalPropertiesAllowed && source.PatternProperties is not { Count: > 0 },
            MinProperties = source.MinProperties,
            MaxProperties = source.MaxProperties,
        };
    }

    /// <summary>What properties may hold that the schema does not name one by one: of several kinds, anything.</summary>
    private Schema? ReadAdditional(IOpenApiSchema source, Site at)
    {
        var additional = source.AdditionalProperties is { } other ? read(other, at / "additionalProperties") : null;
        if (source.PatternProperties is not { Count: > 0 } patterns)
        {
            return additional ?? (AssertionKeywords.LooksAtUnnamed(source) && source.AdditionalPropertiesAllowed ? Schema.Anything : null);
        }

        var kinds = patterns.Select(entry => read(entry.Value, at / "patternProperties" / entry.Key)).Distinct().ToList();
        return kinds.Count == 1 && (additional == kinds[0] || !source.AdditionalPropertiesAllowed) ? kinds[0] : Schema.Anything;
    }
}
