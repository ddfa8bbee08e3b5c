using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Contract.Reading.Assertions;
using InviteGen.Core.Contract.Reading.Composition;
using InviteGen.Core.Contract.Reading.Schemas;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>
/// Reads schemas: first the own keywords of a schema, then what it is composed of. A reference is kept as a reference; the schema that
/// it names is read once, when something reaches it.
/// </summary>
internal sealed class SchemaReader
{
    private readonly ReadingContext _context;
    private readonly MergedSchemaCheck _merged;
    private readonly SchemaScope _scope;
    private readonly OwnKeywordReader _own;
    private readonly SubtypeReader _subtypes;
    private readonly AlternativesCheck _alternatives;
    private readonly CompositionReader _compositions;
    private readonly CompleteSchemas _complete;

    public SchemaReader(ReadingContext context, AssertionReader assertions)
    {
        _context = context;
        _merged = new MergedSchemaCheck(context);
        _scope = new SchemaScope(context, _merged, ReadInline);
        _own = new OwnKeywordReader(context, assertions, _scope);
        _subtypes = new SubtypeReader(_scope);
        _alternatives = new AlternativesCheck(context, _scope);
        _compositions = new CompositionReader(context, assertions, _scope, _subtypes, _alternatives);
        _complete = new CompleteSchemas(context, _scope);
    }

    /// <summary>Reads the schema of a value of its own; no schema at all means any value.</summary>
    public Schema Read(IOpenApiSchema? source, Site at)
    {
        var schema = _complete.Complete(_scope.Read(source, at));
        _merged.Check(schema, at);
        return schema;
    }

    /// <summary>The schema that a reference leads to, as it is without its subtypes.</summary>
    public Schema Follow(Schema schema) => ReferenceChain.Follow(schema, _complete.Component);

    /// <summary>The name of the schema that a reference leads to in the end; null for a schema that is no reference.</summary>
    public string? NameOf(Schema schema) => _scope.NameOf(schema);

    /// <summary>Reads every schema that was referred to, and those that they refer to.</summary>
    public EquatableArray<NamedSchema> ReadReached()
    {
        var schemas = new SortedDictionary<string, Schema>(StringComparer.Ordinal);
        while (_scope.NextReached() is { } name)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            var at = _scope.SiteOf(name);
            schemas[name] = _context.Guard(new(PieceKind.Schema, name), at, () => ReadNamed(name, at)) ?? Schema.Anything;
        }

        _alternatives.Run();
        var named = schemas.Select(entry => new NamedSchema(entry.Key, entry.Value)).ToEquatableArray();
        _merged.Run(new NamedSchemas(named));
        return named;
    }

    private Schema ReadNamed(string name, Site at)
    {
        var subtypes = _subtypes.AlternativesOf(name);
        var schema = _context.At(subtypes is null ? _complete.Component(name) : _complete.Complete(subtypes), at);
        _merged.Check(schema, at);
        return schema;
    }

    private Schema ReadInline(IOpenApiSchema source, Site at) => _compositions.Compose(source, _own.Read(source, at), at);
}
