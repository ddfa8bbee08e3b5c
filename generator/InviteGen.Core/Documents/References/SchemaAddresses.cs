using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Rewrites references by name as references by place: what <c>$id</c>, <c>$anchor</c>, <c>$dynamicAnchor</c> and
/// <c>$self</c> name (JSON Schema 2020-12, section 8.2), so that nothing after this knows of base addresses.
/// </summary>
internal sealed class SchemaAddresses
{
    private static readonly Uri Base = new("https://invitegen.invalid/document");

    private static readonly string[] Names = ["$id", "$anchor", "$dynamicAnchor", "$recursiveRef", "$self"];

    private readonly SpecTree _tree;
    private readonly Dictionary<string, SchemaPath> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Resource, string Anchor), SchemaPath> _anchors = [];
    private readonly Dictionary<string, int> _dynamicAnchors = new(StringComparer.Ordinal);
    private readonly List<(SchemaPath Schema, Uri Base)> _references = [];

    private SchemaAddresses(SpecTree tree) => _tree = tree;

    /// <summary>Rewrites them in place. A document that names nothing is not walked.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static void Resolve(SpecTree tree, SpecText? overlay, CancellationToken cancellationToken)
    {
        var texts = new[] { tree.Source, overlay }.OfType<SpecText>();
        if (tree.HasOldSchemas || !texts.Any(text => Names.Any(name => text.Content.IndexOf(name, StringComparison.Ordinal) >= 0)))
        {
            return;
        }

        var addresses = new SchemaAddresses(tree);
        addresses.Collect(cancellationToken);
        foreach (var (schema, address) in addresses._references)
        {
            cancellationToken.ThrowIfCancellationRequested();
            addresses.Rewrite(schema, address);
        }
    }

    private void Collect(CancellationToken cancellationToken)
    {
        var root = _tree.Root["$self"].AsText is { } self && Uri.TryCreate(Base, self, out var own) ? own : Base;
        _resources[KeyOf(root)] = new SchemaPath(null, "", _tree.Root);
        foreach (var (members, path, address) in SchemaWalk.Of(_tree.Root, root, AddressOf, cancellationToken))
        {
            Collect(members, path, address);
        }
    }

    private static Uri AddressOf(SpecObject members, Uri around) =>
        members["$id"].AsText is { } id && Uri.TryCreate(around, id, out var own) ? own : around;

    private void Collect(SpecObject members, SchemaPath path, Uri address)
    {
        var key = KeyOf(address);
        if (members["$id"].AsText is not null && !_resources.ContainsKey(key))
        {
            _resources.Add(key, path);
        }

        foreach (var anchor in new[] { members["$anchor"].AsText, members["$dynamicAnchor"].AsText }.OfType<string>())
        {
            _anchors[(key, anchor)] = path;
        }

        if (members["$dynamicAnchor"].AsText is { } dynamic)
        {
            _dynamicAnchors[dynamic] = _dynamicAnchors.TryGetValue(dynamic, out var count) ? count + 1 : 1;
        }

        if (members.ReferenceTarget is not null || members["$dynamicRef"].AsText is not null || members["$recursiveRef"].AsText is not null)
        {
            _references.Add((path, address));
        }
    }

    private void Rewrite(SchemaPath path, Uri address)
    {
        var schema = (SpecObject)path.Node;
        if (schema.ReferenceTarget is { } reference)
        {
            if (PlaceOf(reference, address) is { } place && place != reference)
            {
                schema.Set("$ref", SpecValue.Of(place, schema["$ref"]!));
            }

            return;
        }

        // What leads to different schemas in different uses has no type; the one that stands here is what it means when used alone.
        var keyword = schema.ContainsKey("$dynamicRef") ? "$dynamicRef" : "$recursiveRef";
        var written = schema[keyword]!;
        if ((keyword == "$recursiveRef" ? Around(path) : PlaceOf(written.AsText!, address)) is { } target)
        {
            if (_dynamicAnchors.TryGetValue(written.AsText!.TrimStart('#'), out var count) && count > 1)
            {
                _tree.Report(DiagnosticRules.DynamicReference, written, written.AsText!);
            }

            schema.Remove(keyword);
            schema.Set("$ref", SpecValue.Of(target, written));
        }
    }

    // The schema around it that says so: a document is none, though the keyword's only value is its address (JSON Schema 2019-09,
    // section 8.2.4.2).
    private static string? Around(SchemaPath schema)
    {
        for (var path = schema.Parent; path is not null; path = path.Parent)
        {
            if (path.Node is SpecObject members && (members["$recursiveAnchor"].AsBoolean == true || members["$id"].AsText is not null))
            {
                return Local(path, "");
            }
        }

        return null;
    }

    private string? PlaceOf(string reference, Uri address)
    {
        var hash = reference.IndexOf('#');
        var (resource, fragment) = hash < 0 ? (reference, "") : (reference.Substring(0, hash), reference.Substring(hash + 1));
        if (resource.Length > 0 && !Uri.TryCreate(address, resource, out address!))
        {
            return null;
        }

        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return _anchors.TryGetValue((KeyOf(address), Uri.UnescapeDataString(fragment)), out var named) ? Local(named, "") : null;
        }

        // Many authors write references from the root of the document into schemas that have an id.
        return _resources.TryGetValue(KeyOf(address), out var found)
            && Local(found, fragment) is { } local
            && LocalReference.Resolve(_tree.Root, local) is not null
                ? local
                : null;
    }

    private static string Local(SchemaPath path, string fragment) => "#" + path.Pointer.Text.Replace("%", "%25") + fragment;

    private static string KeyOf(Uri address)
    {
        var text = address.AbsoluteUri;
        var hash = text.IndexOf('#');
        return hash < 0 ? text : text.Substring(0, hash);
    }
}
