using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Runtime;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Reads what a schema says itself, without what it is composed of.</summary>
internal sealed class OwnKeywordReader(ReadingContext context, Func<IOpenApiSchema?, JsonPointer, Schema> read)
{
    private readonly ExtensionReader _extensions = new(context);

    public Schema Read(IOpenApiSchema source, JsonPointer at)
    {
        var schema = SchemaKeywords.Read(source);
        schema = schema with
        {
            Text = CheckPattern(schema.Text, at),
            Array = ReadArray(source, at),
            Object = ReadObject(source, at),
            ErrorPointer = _extensions.ErrorPointer(source, at),
        };
        if (schema.Types != JsonTypes.None && UncheckedKeywords.IsAnything(schema.Types))
        {
            context.Report(Rules.SchemaNotSupported, at / "type", "type");
        }

        foreach (var keyword in UncheckedKeywords.Of(source, schema))
        {
            context.Report(Rules.KeywordNotChecked, at / keyword, keyword);
        }

        return schema;
    }

    private StringLimits CheckPattern(StringLimits limits, JsonPointer at)
    {
        try
        {
            _ = limits.Pattern is { } pattern ? EcmaPattern.Compile(pattern) : null;
            return limits;
        }
        catch (ArgumentException fault)
        {
            context.Report(Rules.PatternNotSupported, at / "pattern", limits.Pattern!, fault.Message);
            return limits with { Pattern = null };
        }
    }

    private ArrayShape ReadArray(IOpenApiSchema source, JsonPointer at) => new()
    {
        Items = source.Items is { } items ? read(items, at / "items") : null,
        MinItems = source.MinItems,
        MaxItems = source.MaxItems,
        HasUniqueItems = source.UniqueItems ?? false,
        UniqueBy = _extensions.UniqueBy(source, at),
    };

    private ObjectShape ReadObject(IOpenApiSchema source, JsonPointer at)
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
            AdditionalProperties = source.AdditionalProperties is { } additional
                ? read(additional, at / "additionalProperties")
                : null,
            IsClosed = !source.AdditionalPropertiesAllowed,
            MinProperties = source.MinProperties,
            MaxProperties = source.MaxProperties,
        };
    }
}
