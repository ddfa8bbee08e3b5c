using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Finds the C# type for a schema; what has no name of its own gets one from where it stands.</summary>
internal sealed class TypeBuilder(ModelCatalog catalog)
{
    /// <summary>
    /// Lists of lists of lists, each behind a name of its own: deeper than this nobody means it, and each level doubles the names
    /// of codecs.
    /// </summary>
    private const int DeepestAlias = 16;

    private readonly Queue<(Schema Schema, string Name, Direction Direction, string Origin)> _waiting = new();
    private readonly Dictionary<string, TypeReference> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, Direction Variant)> _resolving = [];
    private readonly Dictionary<(string Name, Direction Variant), TypeReference> _resolved = [];

    /// <summary>The class that holds the schemas that assertions refer to.</summary>
    public string NamedAssertions => catalog.NamedAssertions;

    /// <summary>Plans the types of the named schemas.</summary>
    public void BuildNamed(CancellationToken cancellationToken)
    {
        foreach (var named in catalog.NamedModels)
        {
            _waiting.Enqueue(named);
        }

        BuildWaiting(cancellationToken);
    }

    /// <summary>
    /// Plans the members of the types that were named so far. A type has its name before its members are looked at: so types may
    /// hold themselves, by way of whatever they like, and no chain of them is too long for the stack.
    /// </summary>
    public void BuildWaiting(CancellationToken cancellationToken)
    {
        while (_waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (schema, name, direction, origin) = _waiting.Dequeue();
            ModelPlan model = ModelShape.Of(schema) switch
            {
                ModelKind.CaseHierarchy => new CaseHierarchyBuilder(this).Build(schema, name, direction),
                ModelKind.Enum => EnumBuilder.Build(schema, name, direction),
                _ => new RecordBuilder(this).Build(schema, name, direction),
            };
            catalog.Add(model with { Schema = origin });
        }
    }

    /// <summary>The type for a schema.</summary>
    /// <param name="schema">What the value may be.</param>
    /// <param name="place">The name for a type that stands here inline.</param>
    /// <param name="direction">Which way the value travels.</param>
    public TypeReference Resolve(Schema schema, string place, Direction direction)
    {
        var type = schema.Reference is { } name
            ? ResolveNamed(name, catalog.VariantOf(name, direction))
            : ResolveInline(schema, place, direction);
        return schema.IsNullable ? type.OrNull() : type;
    }

    /// <summary>The record for a multipart body that writes its own parts. It has no JSON, so it is a type of its own.</summary>
    /// <param name="schema">An object.</param>
    /// <param name="place">The name for a type that stands here inline.</param>
    /// <param name="encodings">How the parts are sent.</param>
    public TypeReference ResolveParts(Schema schema, string place, EquatableArray<PropertyEncoding> encodings)
    {
        // Headers belong to the operation, not to the schema.
        var key = encodings.Any(encoding => encoding.Headers.Count > 0) ? place : schema.Reference ?? place;
        if (!_parts.TryGetValue(key, out var type))
        {
            var target = Follow(schema);
            var name = catalog.TakePartsName(schema.Reference, target, place);
            _parts.Add(key, type = new ModelReference(name, ModelKind.Record));
            catalog.Add(new PartsBuilder(this).Build(target, name, encodings));
        }

        return type;
    }

    /// <summary>
    /// Each name is resolved once: what stands inline behind it becomes one type, however often it is referred to.
    /// </summary>
    private TypeReference ResolveNamed(string name, Direction variant)
    {
        if (_resolved.TryGetValue((name, variant), out var known))
        {
            return known;
        }

        if (catalog.Find(name) is not { } target || _resolving.Count >= DeepestAlias || !_resolving.Add((name, variant)))
        {
            // A schema that is nothing but itself has no shape.
            return ScalarTypes.Any;
        }

        var type = catalog.TypeNameOf(name, variant) is { } model
            ? new ModelReference(model, ModelShape.Of(target))
            : Resolve(target, Identifier.Pascal(name, "Model"), catalog.DirectionOf(name, variant));
        _resolving.Remove((name, variant));
        return _resolved[(name, variant)] = target.IsNullable ? type.OrNull() : type;
    }

    private TypeReference ResolveInline(Schema schema, string place, Direction direction)
    {
        if (SchemaShape.IsModel(schema))
        {
            var name = TakeName(schema, place);
            _waiting.Enqueue((schema, name, direction, ""));
            return new ModelReference(name, ModelShape.Of(schema));
        }

        return schema.Types switch
        {
            JsonTypes.Array => new ListReference(Resolve(schema.Array.Items ?? Schema.Anything, place + "Item", direction)),
            JsonTypes.Object => new DictionaryReference(
                Resolve(schema.Object.AdditionalProperties ?? Schema.Anything, place + "Value", direction)),
            _ when schema.AllowsText => ScalarTypes.For(schema.Types, schema.Format) with { IsReadFromText = true },
            _ => ScalarTypes.For(schema.Types, schema.Format),
        };
    }

    /// <summary>A title is a better name than a place, where nobody else has it.</summary>
    private string TakeName(Schema schema, string place) =>
        catalog.TakeName(schema, SchemaShape.IsNamedByTitle(schema) ? Identifier.Pascal(schema.Title, "Model") : place, place);

    /// <summary>A property of a record.</summary>
    public PropertyPlan? PropertyOf(string record, string jsonName)
    {
        BuildWaiting(CancellationToken.None);
        return catalog.Models.OfType<RecordPlan>().FirstOrDefault(model => model.Name == record)?
            .Properties.FirstOrDefault(property => property.JsonName == jsonName);
    }

    /// <summary>Notes that JSON is written of values of the type, even if they are only received.</summary>
    public void NeedWriter(TypeReference type) => catalog.NeedWriter(type);

    /// <summary>The schema behind references, for what the reference itself does not say.</summary>
    public Schema Follow(Schema schema) => catalog.Follow(schema);
}
