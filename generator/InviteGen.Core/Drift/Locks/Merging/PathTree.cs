using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Locks.Merging;

/// <summary>Addresses of facts, arranged as the facts are.</summary>
internal sealed class PathTree
{
    private readonly Dictionary<string, PathTree> _children = new(StringComparer.Ordinal);

    public PathTree(IEnumerable<LockPath> paths)
    {
        foreach (var path in paths)
        {
            var node = this;
            foreach (var key in path.Keys)
            {
                node = node.Enter(key);
            }

            node.IsNamed = true;
        }
    }

    /// <summary>True where an address ends.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>The addresses below a key; null: there are none, and the key is none either.</summary>
    public PathTree? Find(string key) => _children.TryGetValue(key, out var child) ? child : null;

    private PathTree Enter(string key)
    {
        if (!_children.TryGetValue(key, out var child))
        {
            _children.Add(key, child = new PathTree([]));
        }

        return child;
    }
}
