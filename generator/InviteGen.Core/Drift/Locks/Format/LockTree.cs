namespace InviteGen.Core.Drift.Locks.Format;

/// <summary>Finds the lines of a lock by the addresses of facts.</summary>
public sealed class LockTree
{
    internal LockTree(LockLine root) => Root = root;

    /// <summary>The root; the lines of the lock are below it.</summary>
    internal LockLine Root { get; }

    /// <summary>The line of a fact; where there is none, the nearest one around it.</summary>
    internal LockLine Nearest(LockPath path, out bool isFound)
    {
        var line = Root;
        foreach (var key in path.Keys)
        {
            if (line.Children.Find(child => child.Key == key) is not { } child)
            {
                isFound = false;
                return line;
            }

            line = child;
        }

        isFound = true;
        return line;
    }

    /// <summary>The line of a fact without its indentation; null when the lock does not have it.</summary>
    public string? LineOf(LockPath path)
    {
        var line = Nearest(path, out var isFound);
        return isFound && line != Root ? line.Text : null;
    }

    /// <summary>
    /// The line of a fact and those below it, indented as they are in it; where there is no such line, that of the nearest one around it.
    /// </summary>
    public IReadOnlyList<string> BlockOf(LockPath path)
    {
        var line = Nearest(path, out _);
        var lines = new List<string>();
        Add(line);
        return lines;

        void Add(LockLine one)
        {
            lines.Add(new string(' ', 2 * (one.Depth - line.Depth)) + one.Text);
            one.Children.ForEach(Add);
        }
    }
}
