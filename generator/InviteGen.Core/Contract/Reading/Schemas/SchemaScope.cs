using System.Globalization;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Documents.Library;
using InviteGen.Core.Findings;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Schemas;

/// <summary>
/// The named schemas of a document while they are read: each once, when something first asks for it. The readers of parts of a schema
/// are handed the scope, and read the schemas inside through it.
/// </summary>
/// <param name="context">Where to report.</param>
/// <param name="merged">Checks the schemas of values.</param>
/// <param name="readInline">Reads a schema that is no reference: the only way back to the beginning.</param>
internal sealed class SchemaScope(ReadingContext context, MergedSchemaCheck merged, Func<IOpenApiSchema, Site, Schema> readInline)
{
    /// <summary>A deeper chain of compositions, each behind a name, is a mistake or an attack, and would overflow the stack.</summary>
    private const int DeepestComposition = 64;

    private readonly Dictionary<string, Schema> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();

    /// <summary>The named schemas that are being read, each with the number of values around its own.</summary>
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);

    private int _compositions;
    private int _values;

    /// <summary>The schemas of the document by name.</summary>
    public IDictionary<string, IOpenApiSchema> Sources { get; } =
        context.Document.Model.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();

    /// <summary>Where a named schema stands.</summary>
    public Site SiteOf(string name) => context.Document.SchemaSite(name);

    /// <summary>Reads a schema; no schema at all means any value.</summary>
    public Schema Read(IOpenApiSchema? source, Site at) => source switch
    {
        null => Schema.Anything,
        OpenApiSchemaReference reference => context.At(ReadReference(reference), at),
        _ => context.At(ReadInline(source, at), at),
    };

    /// <summary>Reads the schema of a property or item: another value than that of the schema around it.</summary>
    public Schema ReadPart(IOpenApiSchema? source, Site at)
    {
        _values++;
        try
        {
            var schema = Read(source, at);
            merged.Check(schema, at);
            return schema;
        }
        finally
        {
            _values--;
        }
    }

    /// <summary>The schema that a reference leads to, as it is without its subtypes.</summary>
    public Schema Follow(Schema schema) => ReferenceChain.Follow(schema, Component);

    /// <summary>The name of the schema that a reference leads to in the end; null for a schema that is no reference.</summary>
    public string? NameOf(Schema schema) => ReferenceChain.Steps(schema, Component).LastOrDefault()?.Name;

    /// <summary>The use of a schema at a place, without its subtypes.</summary>
    public SchemaUse UseOf(Schema stated) => SchemaUse.Of(stated, ReferenceChain.Steps(stated, Component));

    /// <summary>The schema that a reference leads to, with the keywords that stand beside the references.</summary>
    public Schema FollowStated(Schema schema) => UseOf(schema).Resolved;

    /// <summary>True for a reference to a schema that adds null to its type, whatever type stands beside the reference.</summary>
    public bool AddsNull(Schema reference) => ReferenceChain.Steps(reference, Component)
        .Any(step => Sources.TryGetValue(step.Name, out var source) && NullableMark.IsOn(source));

    /// <summary>A named schema as it is without its subtypes.</summary>
    public Schema Component(string name)
    {
        if (_read.TryGetValue(name, out var known))
        {
            return known;
        }

        var at = SiteOf(name);
        if (_compositions >= DeepestComposition)
        {
            context.Report(DiagnosticRules.CompositionTooDeep, at, name, DeepestComposition.ToString(CultureInfo.InvariantCulture));
            return Schema.Anything;
        }

        // While it is read, it allows anything: a schema that is merged into itself adds nothing to itself.
        _read[name] = Schema.Anything;
        _open.Add(name, _values);
        try
        {
            return _read[name] = Read(Sources[name], at);
        }
        finally
        {
            _open.Remove(name);
        }
    }

    /// <summary>True when what is read now is a part of the values of a named schema, which is therefore not known yet.</summary>
    public bool IsPartOf(string name) => _open.TryGetValue(name, out var values) && values < _values;

    /// <summary>The next name that a reference has reached; null when there is none.</summary>
    public string? NextReached() => _waiting.Count > 0 ? _waiting.Dequeue() : null;

    private Schema ReadInline(IOpenApiSchema source, Site at)
    {
        _compositions++;
        try
        {
            return readInline(source, at);
        }
        finally
        {
            _compositions--;
        }
    }

    private Schema ReadReference(OpenApiSchemaReference reference)
    {
        var name = reference.Reference.Id ?? "";
        if (!Sources.ContainsKey(name))
        {
            return Schema.Anything;
        }

        if (_reached.Add(name))
        {
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
