using System.Globalization;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>
/// Reads schemas. A reference stays a reference; the schema that it names is read once, when something reaches it.
/// </summary>
internal sealed class SchemaReader
{
    /// <summary>Compositions of compositions, each behind a name: nobody means a longer chain, and the stack is not endless.</summary>
    private const int DeepestComposition = 64;

    private readonly ReadingContext _context;
    private readonly SortedDictionary<string, Schema> _reached = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Schema> _components = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();
    private readonly OwnKeywordReader _own;
    private readonly CompositionReader _compositions;
    private readonly SubtypeReader _subtypes;
    private readonly AlternativesCheck _alternatives;
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private int _depth;
    private int _values;

    public SchemaReader(ReadingContext context)
    {
        _context = context;
        _alternatives = new AlternativesCheck(context, Follow);
        _own = new OwnKeywordReader(context, ReadPart);
        _subtypes = new SubtypeReader(context.Document.Model.Components?.Schemas, Read, Follow);
        _compositions = new CompositionReader(context, Read, Component, _subtypes, IsPartOf, _alternatives);
    }

    /// <summary>Reads one schema; no schema at all means any value.</summary>
    public Schema Read(IOpenApiSchema? source, Site at) => source switch
    {
        null => Schema.Anything,
        OpenApiSchemaReference reference => _context.At(ReadReference(reference), at),
        _ => _context.At(ReadInline(source, at), at),
    };

    /// <summary>Reads the schema of a property or item: another value than that of the schema around it.</summary>
    private Schema ReadPart(IOpenApiSchema? source, Site at)
    {
        _values++;
        var schema = Read(source, at);
        _values--;
        TellUndescribed(schema, at);
        return schema;
    }

    /// <summary>A member of <c>allOf</c> may require what another describes, so this is asked of the whole.</summary>
    private void TellUndescribed(Schema schema, Site at)
    {
        foreach (var name in schema.Object.AlsoRequired)
        {
            _context.Report(DiagnosticRules.RequiredNotDescribed, at / "required", name);
        }
    }

    /// <summary>True when what is read now is a part of the values of a named schema, which is therefore not known yet.</summary>
    private bool IsPartOf(string name) => _open.TryGetValue(name, out var values) && values < _values;

    private Schema ReadInline(IOpenApiSchema source, Site at)
    {
        _depth++;
        var schema = _compositions.Compose(source, _own.Read(source, at), at);
        _depth--;
        return schema;
    }

    /// <summary>Reads every schema that was referred to, and those that they refer to.</summary>
    public EquatableArray<NamedSchema> ReadReached()
    {
        while (_waiting.Count > 0)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            var name = _waiting.Dequeue();
            var at = _context.Document.SchemaSite(name);
            _reached[name] = _context.At(_subtypes.ChoiceOf(name) ?? Component(name), at);
            TellUndescribed(_reached[name], at);
        }

        _alternatives.Run();
        return _reached.Select(entry => new NamedSchema(entry.Key, entry.Value)).ToEquatableArray();
    }

    /// <summary>What a named schema says itself, without its subtypes.</summary>
    private Schema Component(string name)
    {
        if (_components.TryGetValue(name, out var known))
        {
            return known;
        }

        var at = _context.Document.SchemaSite(name);
        if (_depth >= DeepestComposition)
        {
            _context.Report(DiagnosticRules.CompositionTooDeep, at, name, DeepestComposition.ToString(CultureInfo.InvariantCulture));
            return Schema.Anything;
        }

        // Whoever merges itself into itself adds nothing.
        _components[name] = Schema.Anything;
        _open.Add(name, _values);
        _components[name] = Read(_context.Document.Model.Components!.Schemas![name], at);
        _open.Remove(name);
        return _components[name];
    }

    /// <summary>The schema that a reference names, as it is without its subtypes.</summary>
    public Schema Follow(Schema schema) => ReferenceChain.Follow(schema, Component);

    private Schema ReadReference(OpenApiSchemaReference reference)
    {
        var name = reference.Reference.Id ?? "";
        if (_context.Document.Model.Components?.Schemas?.ContainsKey(name) != true)
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
            Default = SchemaKeywords.Literal(reference.Reference.Default),
        };
    }
}
