using InviteGen.Bench.Fuzz.Trees;

namespace InviteGen.Bench.Fuzz.Seeds;

/// <summary>Takes some paths out of a large document, with all that they refer to.</summary>
internal static class Cropping
{
    private const int MostPaths = 6;
    private const int MostTargets = 120;

    /// <summary>The fields of the root that only hold what others refer to.</summary>
    private static readonly string[] Stores = ["components", "definitions", "parameters", "responses", "paths", "webhooks", "tags"];

    private static readonly string[] Schemes = ["components", "securitySchemes"];

    /// <summary>A smaller document.</summary>
    public static FuzzNode Crop(FuzzNode root, Random random)
    {
        var small = new FuzzNode(FuzzKind.Object);
        small.Members.AddRange(root.Members.Where(member => !Stores.Contains(member.Key)).Select(member => member.Clone()));
        if (root[Schemes[0]]?[Schemes[1]] is { } schemes)
        {
            Put(small, Schemes, schemes);
        }

        var paths = root["paths"]?.Members ?? [];
        Put(small, ["paths"], FuzzNode.Object());
        var wanted = new Queue<FuzzNode>();
        foreach (var path in paths.Skip(paths.Count == 0 ? 0 : random.Next(paths.Count)).Take(random.Next(1, MostPaths)))
        {
            small["paths"]!.Members.Add(path.Clone());
            wanted.Enqueue(path.Value);
        }

        Complete(root, small, wanted);
        return small;
    }

    private static void Complete(FuzzNode root, FuzzNode small, Queue<FuzzNode> wanted)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (wanted.TryDequeue(out var node) && seen.Count < MostTargets)
        {
            foreach (var reference in node.All().Select(value => value["$ref"]?.Text).OfType<string>())
            {
                if (reference.StartsWith("#/", StringComparison.Ordinal) && seen.Add(reference) && Find(root, reference) is { } target)
                {
                    Put(small, Tokens(reference), target);
                    wanted.Enqueue(target);
                }
            }
        }
    }

    private static FuzzNode? Find(FuzzNode root, string reference) =>
        Tokens(reference).Aggregate((FuzzNode?)root, (node, token) => node?[token]);

    private static void Put(FuzzNode root, string[] tokens, FuzzNode value)
    {
        var holder = root;
        foreach (var token in tokens[..^1])
        {
            if (holder[token] is not { } next)
            {
                holder.Members.Add(new(token, next = FuzzNode.Object()));
            }

            holder = next;
        }

        if (holder.Kind == FuzzKind.Object && holder[tokens[^1]] is null)
        {
            holder.Members.Add(new(tokens[^1], value.Clone()));
        }
    }

    private static string[] Tokens(string reference) =>
    [
        .. reference[2..].Split('/').Select(token => Uri.UnescapeDataString(token)
            .Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)),
    ];
}
