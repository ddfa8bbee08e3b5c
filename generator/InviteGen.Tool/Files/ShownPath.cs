namespace InviteGen.Tool.Files;

/// <summary>How paths are shown to people and editors.</summary>
internal static class ShownPath
{
    /// <summary>The relative path if the file is below the current folder, otherwise the full path.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        return relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : relative;
    }
}
