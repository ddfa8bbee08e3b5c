using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InviteGen.Bench.Corpus;

/// <summary>
/// Counts the operations of a document without any code of InviteGen: JSON is YAML too, so one reader serves both.
/// </summary>
internal static class OperationCount
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>The operations under <c>paths</c>; those of webhooks and callbacks are not for the client to call.</summary>
    public static int Of(CorpusDocument document)
    {
        if (document.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(document.Text));
            var root = stream.Documents.FirstOrDefault()?.RootNode as YamlMappingNode;
            var paths = root is null ? null : Child(root, "paths") as YamlMappingNode;
            return paths?.Children.Where(path => path.Key is YamlScalarNode { Value: ['/', ..] })
                .Sum(path => Count(path.Value as YamlMappingNode)) ?? 0;
        }
        catch (YamlException)
        {
            // The document has a fault that this reader does not forgive; whether InviteGen does is seen by its findings.
            return 0;
        }
    }

    private static int Count(YamlMappingNode? item) =>
        item?.Children.Count(entry =>
            entry is { Key: YamlScalarNode { Value: { } method }, Value: YamlMappingNode } && Methods.Contains(method)) ?? 0;

    private static YamlNode? Child(YamlMappingNode node, string key) =>
        node.Children.FirstOrDefault(entry => entry.Key is YamlScalarNode scalar && scalar.Value == key).Value;
}
