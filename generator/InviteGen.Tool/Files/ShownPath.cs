namespace InviteGen.Tool.Files;

/// <summary>How a path is told to people and editors.</summary>
internal static class ShownPath
{
    /// <summary>Short where the file stands below the current folder, else whole.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        return relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : relative;
    }
}
