namespace InviteGen.Core.Text;

/// <summary>Questions about a path that is only shown, never opened.</summary>
internal static class PathExtensions
{
    /// <summary>True when the file's name ends with the extension, in any case.</summary>
    public static bool HasExtension(this string path, string extension) =>
        path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
