using YamlDotNet.RepresentationModel;

namespace InviteGen.Bench.Locks;

/// <summary>A document with the members of its objects in the opposite order, which means the same.</summary>
internal static class ReversedDocument
{
    /// <summary>
    /// Of media types the first that fits is taken, arguments follow the variables of a server, and a schema of several parts is called
    /// by the first of them: where an order shows in C#, it is a fact.
    /// </summary>
    private static readonly string[] Ordered = ["content", "variables"];

    /// <summary>The document as YAML; null: this reader does not forgive a fault of it.</summary>
    public static string? Of(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            Reverse(stream.Documents[0].RootNode, isOrdered: false, []);
            using var writer = new StringWriter();
            stream.Save(writer, assignAnchors: true);
            return writer.ToString();
        }
        catch (YamlDotNet.Core.YamlException)
        {
            return null;
        }
    }

    private static void Reverse(YamlNode node, bool isOrdered, HashSet<YamlNode> seen)
    {
        if (node is YamlScalarNode || !seen.Add(node))
        {
            return;
        }

        if (node is YamlSequenceNode items)
        {
            foreach (var item in items)
            {
                Reverse(item, isOrdered: false, seen);
            }
        }
        else if (node is YamlMappingNode map)
        {
            var members = map.Children.ToList();
            map.Children.Clear();
            foreach (var (key, value) in isOrdered ? members : members.AsEnumerable().Reverse())
            {
                map.Children.Add(key, value);
                Reverse(value, Ordered.Contains((key as YamlScalarNode)?.Value), seen);
            }
        }
    }
}
