using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InviteGen.Bench.Corpus;

/// <summary>
/// Counts the operations and webhooks of a document without any code of InviteGen: JSON is YAML too, so one reader serves both.
/// </summary>
internal static class OperationCount
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>
    /// The operations under <c>paths</c>, and the webhooks and callbacks that bring something. Null: this reader does not forgive a
    /// fault of the document.
    /// </summary>
    public static (int Operations, int Webhooks)? Of(CorpusDocument document)
    {
        if (document.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            var root = Load(document.Text) ?? new YamlMappingNode();
            var place = new Place(root, root, document.FullPath);
            var operations = Members(place.Child("paths")).Where(path => path.Key.StartsWith('/'))
                .SelectMany(path => OperationsOf(path.Value)).ToList();
            var callbacks = operations.SelectMany(operation => Members(operation.Child("callbacks")))
                .SelectMany(callback => Members(callback.Value.Follow())).SelectMany(item => OperationsOf(item.Value));
            var webhooks = Members(place.Child("webhooks")).SelectMany(item => OperationsOf(item.Value));
            return (operations.Count, webhooks.Concat(callbacks).Count(sent => sent.Child("requestBody") is not null));
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static IEnumerable<Place> OperationsOf(Place item)
    {
        var own = Members(item).Where(member => Methods.Contains(member.Key));
        var operations = own.Concat(Members(item.Child("additionalOperations"))).Select(member => member.Value)
            .Where(operation => operation.Node is YamlMappingNode);
        return item.Child("$ref") is null ? operations : operations.Concat(OperationsOf(item.Follow()));
    }

    private static IEnumerable<KeyValuePair<string, Place>> Members(Place? place) =>
        from member in place?.Node as YamlMappingNode ?? []
        let key = (member.Key as YamlScalarNode)?.Value
        where key is not null
        select KeyValuePair.Create(key, place! with { Node = member.Value });

    /// <summary>A node, and the document that it stands in.</summary>
    private sealed record Place(YamlNode Node, YamlNode Root, string File)
    {
        public Place? Child(string key) => FindChild(Node, key) is { } child ? this with { Node = child } : null;

        /// <summary>What its reference leads to; itself when it has none.</summary>
        public Place Follow()
        {
            if (Child("$ref")?.Node is not YamlScalarNode { Value: { } reference })
            {
                return this;
            }

            var parts = reference.Split('#');
            var (root, file) = (Root, File);
            if (parts[0].Length > 0)
            {
                file = Path.GetFullPath(Uri.UnescapeDataString(parts[0]), Path.GetDirectoryName(file)!);
                root = System.IO.File.Exists(file) ? Load(System.IO.File.ReadAllText(file))! : new YamlMappingNode();
            }

            var target = root;
            foreach (var key in parts.ElementAtOrDefault(1)?.Split('/').Skip(1) ?? [])
            {
                // RFC 6901, section 4.
                var name = Uri.UnescapeDataString(key).Replace("~1", "/", StringComparison.Ordinal);
                target = FindChild(target, name.Replace("~0", "~", StringComparison.Ordinal)) ?? new YamlMappingNode();
            }

            return new Place(target, root, file);
        }
    }

    private static YamlNode? Load(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.FirstOrDefault()?.RootNode;
    }

    private static YamlNode? FindChild(YamlNode node, string key) =>
        (node as YamlMappingNode)?.Children.FirstOrDefault(entry => entry.Key is YamlScalarNode scalar && scalar.Value == key).Value;
}
