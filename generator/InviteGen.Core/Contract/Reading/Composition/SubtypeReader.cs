using InviteGen.Core.Contract.Reading.Schemas;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>
/// Finds the subtypes of schemas that have a discriminator and no <c>oneOf</c>: those that merge them by <c>allOf</c> (OpenAPI,
/// Discriminator Object). A reference to such a schema means any of them.
/// </summary>
internal sealed class SubtypeReader
{
    /// <summary>Subtypes of subtypes of subtypes: a deeper chain is a mistake or an attack.</summary>
    private const int DeepestDescent = 32;

    private readonly SchemaScope _scope;
    private readonly TrivialComposition _trivial;
    private readonly ILookup<string, string> _children;
    private readonly HashSet<IOpenApiSchema> _subtypes;

    public SubtypeReader(SchemaScope scope)
    {
        _scope = scope;
        _trivial = new TrivialComposition(scope.Sources);
        _children = scope.Sources
            .Where(schema => schema.Value is not OpenApiSchemaReference)
            .SelectMany(schema => ParentsOf(schema.Value).Select(parent => (Parent: parent, Child: schema.Key)))
            .ToLookup(pair => pair.Parent, pair => pair.Child, StringComparer.Ordinal);
        _subtypes = [.. scope.Sources
            .Where(schema => schema.Value is { Discriminator: not null } and not OpenApiSchemaReference)
            .SelectMany(parent => _children[parent.Key])
            .Select(child => scope.Sources[child])];
    }

    /// <summary>The subtypes of a schema as its alternatives; null where it has none.</summary>
    public Schema? AlternativesOf(string name)
    {
        var source = _scope.Sources[name];
        var isListed = ListsItsSubtypes(source);
        var hasOthers = _trivial.IsMany(source.OneOf) || _trivial.IsMany(source.AnyOf);
        if (source is OpenApiSchemaReference || (!isListed && (hasOthers || source.Discriminator is not { PropertyName.Length: > 0 })))
        {
            return null;
        }

        var alternatives = (isListed ? Listed(source, name) : Subtypes(name)).ToList();
        if (alternatives.Count == 0)
        {
            return null;
        }

        var values = DiscriminatorReader.ValuesOf(alternatives, source.Discriminator, _scope.Follow).Where(value => value.Schema != name);
        return SchemaKeywords.Annotate(source, new Schema
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
    /// True for a schema that lists as alternatives those that merge it. They merge its own keywords, without the alternatives.
    /// </summary>
    public bool ListsItsSubtypes(IOpenApiSchema source) =>
        (source.OneOf ?? []).Concat(source.AnyOf ?? []).OfType<OpenApiSchemaReference>()
            .Any(reference => _scope.Sources.TryGetValue(reference.Reference.Id ?? "", out var target)
                && target is not OpenApiSchemaReference
                && ParentsOf(target).Any(parent => _scope.Sources.TryGetValue(parent, out var other) && ReferenceEquals(other, source)));

    /// <summary>True for a schema that merges one with a discriminator: it is a type of its own, even if it adds nothing.</summary>
    public bool IsSubtype(IOpenApiSchema source) => _subtypes.Contains(source);

    private IEnumerable<Schema> Subtypes(string name) => Descendants(name).Distinct(StringComparer.Ordinal)
        .Where(child => child != name)
        .Select(child => _scope.Read(new OpenApiSchemaReference(child, null), _scope.SiteOf(name)));

    private IEnumerable<Schema> Listed(IOpenApiSchema source, string name)
    {
        var (keyword, members) = source.OneOf is { Count: > 0 } exclusive ? ("oneOf", exclusive) : ("anyOf", source.AnyOf!);
        var at = _scope.SiteOf(name) / keyword;
        return members
            .Select((member, index) => (Member: member, At: at / index))
            .Where(one => !_trivial.IsNull(one.Member))
            .Select(one => _scope.Read(one.Member, one.At));
    }

    private IEnumerable<string> Descendants(string name, int depth = 0) =>
        depth > DeepestDescent ? [] : _children[name].SelectMany(child => Descendants(child, depth + 1).Prepend(child));

    private static IEnumerable<string> ParentsOf(IOpenApiSchema schema) =>
        (schema.AllOf ?? []).OfType<OpenApiSchemaReference>().Select(reference => reference.Reference.Id).OfType<string>();
}
