using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InviteGen.Bench.Corpus;

/// <summary>
/// Counts the operations of a document without any code of InviteGen: JSON is YAML too, so one reader serves both.
/// </summary>
internal static class OperationCount
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>
    /// The operations under <c>paths</c>; those of webhooks and callbacks are not for the client to call. Null: this reader does not
    /// forgive a fault of the document.
    /// </summary>
    public static int? Of(CorpusDocument document)
    {
        if (document.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return Load(document.Text) is { } root && Child(root, "paths") is YamlMappingNode paths
                ? paths.Children.Where(path => path.Key is YamlScalarNode { Value: ['/', ..] })
                    .Sum(path => Count(path.Value, root, document.FullPath))
                : 0;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static int Count(YamlNode item, YamlNode root, string file)
    {
        if (item is not YamlMappingNode entries)
        {
            return 0;
        }

        var own = Keys(entries).Count(Methods.Contains);
        var additional = Child(entries, "additionalOperations") is YamlMappingNode more ? Keys(more).Count() : 0;
        var referred = Child(entries, "$ref") is YamlScalarNode { Value: { } reference } ? CountReferred(reference, root, file) : 0;
        return own + additional + referred;
    }

    private static int CountReferred(string reference, YamlNode root, string file)
    {
        var parts = reference.Split('#');
        if (parts[0].Length > 0)
        {
            file = Path.GetFullPath(Uri.UnescapeDataString(parts[0]), Path.GetDirectoryName(file)!);
            root = File.Exists(file) ? Load(File.ReadAllText(file))! : new YamlMappingNode();
        }

        var target = root;
        foreach (var key in parts.ElementAtOrDefault(1)?.Split('/').Skip(1) ?? [])
        {
            // RFC 6901, section 4.
            var name = Uri.UnescapeDataString(key).Replace("~1", "/", StringComparison.Ordinal);
            target = Child(target, name.Replace("~0", "~", StringComparison.Ordinal)) ?? new YamlMappingNode();
        }

        return Count(target, root, file);
    }

    private static YamlNode? Load(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.FirstOrDefault()?.RootNode;
    }

    private static IEnumerable<string> Keys(YamlMappingNode node) =>
        node.Children.Where(entry => entry.Value is YamlMappingNode).Select(entry => ((YamlScalarNode)entry.Key).Value ?? "");

    private static YamlNode? Child(YamlNode node, string key) =>
        (node as YamlMappingNode)?.Children.FirstOrDefault(entry => entry.Key is YamlScalarNode scalar && scalar.Value == key).Value;
}
