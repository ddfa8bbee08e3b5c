using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>
/// Finds the subtypes of schemas that have a discriminator and no <c>oneOf</c>: those that merge them by <c>allOf</c> (OpenAPI,
/// Discriminator Object). A reference to such a schema means any of them.
/// </summary>
internal sealed class SubtypeReader
{
    private readonly IDictionary<string, IOpenApiSchema> _schemas;
    private readonly Func<IOpenApiSchema?, Site, Schema> _read;
    private readonly Func<Schema, Schema> _follow;
    private readonly ILookup<string, string> _children;
    private readonly HashSet<IOpenApiSchema> _subtypes;

    public SubtypeReader(
        IDictionary<string, IOpenApiSchema>? schemas, Func<IOpenApiSchema?, Site, Schema> read, Func<Schema, Schema> follow)
    {
        _follow = follow;
        _schemas = schemas ?? new Dictionary<string, IOpenApiSchema>();
        _read = read;
        _children = _schemas
            .Where(schema => schema.Value is not OpenApiSchemaReference)
            .SelectMany(schema => ParentsOf(schema.Value).Select(parent => (Parent: parent, Child: schema.Key)))
            .ToLookup(pair => pair.Parent, pair => pair.Child, StringComparer.Ordinal);
        _subtypes = [.. _schemas
            .Where(schema => schema.Value is { Discriminator: not null } and not OpenApiSchemaReference)
            .SelectMany(parent => _children[parent.Key])
            .Select(child => _schemas[child])];
    }

    /// <summary>The choice among the subtypes of a schema; null where it has none.</summary>
    public Schema? ChoiceOf(string name)
    {
        var source = _schemas[name];
        var isListed = ListsItsSubtypes(source);
        var isChoice = Composition.IsMany(source.OneOf) || Composition.IsMany(source.AnyOf);
        if (source is OpenApiSchemaReference || (!isListed && (isChoice || source.Discriminator is not { PropertyName.Length: > 0 })))
        {
            return null;
        }

        var alternatives = (isListed ? Listed(source, name) : Subtypes(name)).ToList();
        if (alternatives.Count == 0)
        {
            return null;
        }

        var values = DiscriminatorReader.ValuesOf(alternatives, source.Discriminator, _follow).Where(value => value.Schema != name);
        return SchemaKeywords.Notes(source, new Schema
        {
            Alternatives = new Alternatives
            {
                Schemas = alternatives.ToEquatableArray(),
                IsExclusive = true,
                Discriminator = source.Discriminator?.PropertyName ?? "",
                Values = values.ToEquatableArray(),
            },
        });
    }

    /// <summary>
    /// True for a schema that offers those that merge it as its alternatives. What they merge is what it says beside the choice.
    /// </summary>
    public bool ListsItsSubtypes(IOpenApiSchema source) =>
        (source.OneOf ?? []).Concat(source.AnyOf ?? []).OfType<OpenApiSchemaReference>()
            .Any(reference => _schemas.TryGetValue(reference.Reference.Id ?? "", out var target)
                && target is not OpenApiSchemaReference
                && ParentsOf(target).Any(parent => ReferenceEquals(_schemas.TryGetValue(parent, out var other) ? other : null, source)));

    /// <summary>True for a schema that merges one with a discriminator: it is a shape of its own, even if it adds nothing.</summary>
    public bool IsSubtype(IOpenApiSchema source) => _subtypes.Contains(source);

    private IEnumerable<Schema> Subtypes(string name) => Descendants(name).Distinct(StringComparer.Ordinal)
        .Where(child => child != name)
        .Select(child => _read(new OpenApiSchemaReference(child, null), Site.Root));

    private IEnumerable<Schema> Listed(IOpenApiSchema source, string name)
    {
        var keyword = source.OneOf is { Count: > 0 } ? "oneOf" : "anyOf";
        var at = Documents.ComponentPointers.Schema(name) / keyword;
        return (keyword == "oneOf" ? source.OneOf! : source.AnyOf!)
            .Select((member, index) => (Member: member, At: at / index))
            .Where(one => !Composition.IsNull(one.Member))
            .Select(one => _read(one.Member, one.At));
    }

    private IEnumerable<string> Descendants(string name, int depth = 0) =>
        depth > 32 ? [] : _children[name].SelectMany(child => Descendants(child, depth + 1).Prepend(child));

    private static IEnumerable<string> ParentsOf(IOpenApiSchema schema) =>
        (schema.AllOf ?? []).OfType<OpenApiSchemaReference>().Select(reference => reference.Reference.Id).OfType<string>();
}
