namespace InviteGen.Core.Drift.Locks.Format;

/// <summary>Finds the lines of a lock by the addresses of facts.</summary>
internal sealed class LockTree(LockLine root)
{
    /// <summary>The line of a fact; where there is none, the nearest one around it.</summary>
    public LockLine Nearest(LockPath path, out bool isFound)
    {
        var line = root;
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
        return isFound && line != root ? line.Text : null;
    }
}
