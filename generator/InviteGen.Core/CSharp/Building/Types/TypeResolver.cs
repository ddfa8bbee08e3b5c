using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building.Types;

/// <summary>Finds the C# type for a schema; what has no name of its own gets one from where it stands.</summary>
internal sealed class TypeResolver(ModelCatalog catalog)
{
    /// <summary>
    /// Lists of lists of lists, each behind a name of its own: deeper than this is an accident, and each level doubles the names of
    /// codecs.
    /// </summary>
    private const int DeepestAlias = 16;

    private readonly HashSet<(string Name, Direction Variant)> _resolving = [];
    private readonly Dictionary<(string Name, Direction Variant), TypeReference> _resolved = [];
    private readonly Dictionary<(TitledShape Shape, Direction Direction), ModelReference> _titled = [];

    /// <summary>The named schemas that were referred to and are no types of their own.</summary>
    public IEnumerable<SchemaAlias> Aliases =>
        from entry in _resolved
        where entry.Value is CollectionReference
        orderby entry.Key.Name, entry.Key.Variant
        select new SchemaAlias(entry.Key.Name, (CollectionReference)entry.Value);

    /// <summary>The type for a schema.</summary>
    /// <param name="schema">What the value may be.</param>
    /// <param name="nameHint">The name for a type that stands here inline.</param>
    /// <param name="direction">Which way the value travels.</param>
    public TypeReference Resolve(Schema schema, string nameHint, Direction direction)
    {
        var type = schema.Reference is { } name
            ? ResolveNamed(name, catalog.VariantOf(name, direction))
            : ResolveInline(schema, nameHint, direction);
        return schema.IsNullable ? type.OrNull() : type;
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
            // A schema that is nothing but itself has no type.
            return ScalarTypes.Any;
        }

        var type = catalog.TypeNameOf(name, variant) is { } model
            ? new ModelReference(model, ModelShape.Of(target))
            : Resolve(target, Identifier.Pascal(name, "Model"), catalog.DirectionOf(name, variant));
        _resolving.Remove((name, variant));
        return _resolved[(name, variant)] = target.IsNullable ? type.OrNull() : type;
    }

    private TypeReference ResolveInline(Schema schema, string nameHint, Direction direction)
    {
        schema = ConstantAlternatives.Merge(schema);
        return SchemaShape.IsModel(schema) ? ResolveModel(schema, nameHint, direction) : schema.Types switch
        {
            // Its only value need not fit its format.
            JsonTypes.String when SchemaShape.IsConstant(schema) => ScalarTypes.String,
            JsonTypes.Array => new ListReference(Resolve(schema.Array.Items ?? Schema.Anything, nameHint + "Item", direction)),
            JsonTypes.Object => new DictionaryReference(
                Resolve(schema.Object.AdditionalProperties ?? Schema.Anything, nameHint + "Value", direction)),
            _ when schema.AllowsText => ScalarTypes.For(schema.Types, schema.Format) with { IsReadFromText = true },
            _ => ScalarTypes.For(schema.Types, schema.Format),
        };
    }

    /// <summary>A type of its own, or the one of an equal schema with this title.</summary>
    private ModelReference ResolveModel(Schema schema, string nameHint, Direction direction)
    {
        if (TitledShape.Of(schema) is not { } shape)
        {
            return Add(schema, nameHint, direction);
        }

        // An enum is the same whichever way it travels.
        var key = (shape, SchemaShape.IsEnum(schema) ? Direction.None : direction);
        return _titled.TryGetValue(key, out var known) ? known : _titled[key] = Add(schema, nameHint, direction);
    }

    private ModelReference Add(Schema schema, string nameHint, Direction direction)
    {
        var name = TakeName(schema, nameHint);
        catalog.Enqueue(new WaitingModel(schema, name, direction, Origin: "", catalog.Guard.Current));
        return new ModelReference(name, ModelShape.Of(schema));
    }

    /// <summary>A title is a better name than a hint, where no other type has it.</summary>
    private string TakeName(Schema schema, string nameHint) =>
        catalog.TakeName(schema, SchemaShape.IsNamedByTitle(schema) ? Identifier.Pascal(schema.Title, "Model") : nameHint, nameHint);
}
