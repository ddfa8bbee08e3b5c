using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>
/// Leads references to where things stand in version 3.0. Most lead to schemas and are rewritten as they are met; the others once
/// everything has its new place.
/// </summary>
internal sealed class Version2References(SpecTree tree)
{
    private const string Definitions = "/definitions/";
    private const string Schemas = "/components/schemas/";

    private static readonly (string Old, string New)[] Containers =
    [
        (Definitions, Schemas),
        ("/parameters/", "/components/parameters/"),
        ("/parameters/", "/components/requestBodies/"),
        ("/responses/", "/components/responses/"),
    ];

    private readonly ReferenceFinder _finder = new(tree);
    private readonly Dictionary<string, string?> _schemas = new(StringComparer.Ordinal);
    private readonly List<(SpecObject Holder, ReferenceTarget Target)> _others = [];

    /// <summary>Rewrites the reference of an object, or remembers it.</summary>
    /// <returns>What it leads to, unless that is a schema among the definitions.</returns>
    public ReferenceTarget? Note(SpecObject holder)
    {
        if (ReferenceOf(holder) is not { } reference)
        {
            return null;
        }

        if (SchemaOf(reference) is { } schema)
        {
            holder.Set("$ref", SpecValue.Of(schema, reference));
            return null;
        }

        if (_finder.Find(reference) is not { } target)
        {
            return null;
        }

        _others.Add((holder, target));
        return target;
    }

    /// <summary>Follows references to what they lead to; null when they lead to no object.</summary>
    public SpecObject? Follow(SpecNode? node)
    {
        HashSet<SpecNode>? seen = null;
        while (ReferenceOf(node) is { } reference)
        {
            node = (seen ??= []).Add(node!) ? _finder.Find(reference)?.Node : null;
        }

        return node as SpecObject;
    }

    /// <summary>Rewrites what was remembered.</summary>
    public void Settle()
    {
        _finder.Forget();
        var places = new Lazy<NodePlaces>(() => new([tree.Root, tree.Removed], _others.Select(other => other.Target.Node)));
        foreach (var (holder, target) in _others)
        {
            var reference = ReferenceOf(holder)!;
            if (_finder.Find(reference)?.Node != target.Node && PlaceOf(reference, target, places) is { } place)
            {
                holder.Set("$ref", place);
            }
        }
    }

    private SpecValue? PlaceOf(SpecValue reference, ReferenceTarget target, Lazy<NodePlaces> places)
    {
        var translated = from container in Containers
                         where target.File is null && target.Pointer.Text.StartsWith(container.Old, StringComparison.Ordinal)
                         let text = container.New + target.Pointer.Text.Substring(container.Old.Length)
                         let place = To(JsonPointer.Parse(text), reference)
                         where _finder.Find(place)?.Node == target.Node
                         select place;
        return translated.FirstOrDefault() ?? (places.Value.Of(target.Node) is { } found ? To(found, reference) : null);
    }

    /// <summary>A reference to a place of version 3.0, in the place of another.</summary>
    public static SpecValue To(JsonPointer place, SpecNode origin) => SpecValue.Of("#" + place.Text.Replace("%", "%25"), origin);

    private static SpecValue? ReferenceOf(SpecNode? node) => node.ReferenceTarget is null ? null : (SpecValue)((SpecObject)node!)["$ref"]!;

    // The text for all references to a schema is the same.
    private string? SchemaOf(SpecValue reference)
    {
        if (tree.Files.Find(reference) is not { File: null, Fragment: var fragment }
            || !fragment.StartsWith(Definitions, StringComparison.Ordinal)
            || fragment.IndexOf('/', Definitions.Length) >= 0)
        {
            return null;
        }

        if (!_schemas.TryGetValue(fragment, out var schema))
        {
            schema = _finder.Find(reference) is null ? null : "#" + Schemas + fragment.Substring(Definitions.Length);
            _schemas.Add(fragment, schema);
        }

        return schema;
    }
}
