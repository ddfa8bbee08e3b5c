using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Reads schemas. A reference stays a reference; the schema that it names is read once, when something reaches it.</summary>
internal sealed class SchemaReader(ReadingContext context)
{
    private readonly SortedDictionary<string, Schema> _reached = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();
    private readonly ExtensionReader _extensions = new(context);

    /// <summary>Reads one schema; no schema at all means any value.</summary>
    public Schema Read(IOpenApiSchema? source, JsonPointer at) => source switch
    {
        null => Schema.Anything,
        OpenApiSchemaReference reference => ReadReference(reference),
        _ => ReadInline(source, at),
    };

    /// <summary>Reads every schema that was referred to, and those that they refer to.</summary>
    public EquatableArray<NamedSchema> ReadReached()
    {
        while (_waiting.Count > 0)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var name = _waiting.Dequeue();
            _reached[name] = Read(context.Document.Model.Components!.Schemas![name], Documents.ComponentPointers.Schema(name));
        }

        return _reached.Select(entry => new NamedSchema(entry.Key, entry.Value)).ToEquatableArray();
    }

    private Schema ReadReference(OpenApiSchemaReference reference)
    {
        var name = reference.Reference.Id ?? "";
        if (context.Document.Model.Components?.Schemas?.ContainsKey(name) != true)
        {
            return Schema.Anything;
        }

        if (!_reached.ContainsKey(name))
        {
            _reached.Add(name, Schema.Anything);
            _waiting.Enqueue(name);
        }

        return new Schema
        {
            Reference = name,
            Description = reference.Reference.Description ?? "",
            IsDeprecated = reference.Reference.Deprecated ?? false,
            IsReadOnly = reference.Reference.ReadOnly ?? false,
            IsWriteOnly = reference.Reference.WriteOnly ?? false,
            Default = SchemaKeywords.Text(reference.Reference.Default),
        };
    }

    private Schema ReadInline(IOpenApiSchema source, JsonPointer at)
    {
        if (Supported.WhyNot(source) is { } keyword)
        {
            context.Report(Rules.SchemaNotSupported, at / keyword, keyword);
            return SchemaKeywords.Notes(source, Schema.Anything);
        }

        if (Composition.Only(source) is { } only)
        {
            var inner = Read(only.Schema, at / only.Keyword / only.Index);
            return SchemaKeywords.Notes(source, inner with { IsNullable = inner.IsNullable || Composition.AllowsNull(source) });
        }

        var schema = SchemaKeywords.Read(source);
        return schema with
        {
            Text = CheckPattern(schema.Text, at),
            Array = ReadArray(source, at),
            Object = ReadObject(source, at),
            ErrorPointer = _extensions.ErrorPointer(source, at),
        };
    }

    private StringLimits CheckPattern(StringLimits limits, JsonPointer at)
    {
        try
        {
            _ = limits.Pattern is { } pattern ? InviteGen.Runtime.EcmaPattern.Compile(pattern) : null;
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
        Items = source.Items is { } items ? Read(items, at / "items") : null,
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
                .Select(entry => new Property(entry.Key, required.Contains(entry.Key), Read(entry.Value, at / "properties" / entry.Key)))
                .ToEquatableArray(),
            AdditionalProperties = source.AdditionalProperties is { } additional
                ? Read(additional, at / "additionalProperties")
                : null,
            IsClosed = !source.AdditionalPropertiesAllowed,
            MinProperties = source.MinProperties,
            MaxProperties = source.MaxProperties,
        };
    }
}
