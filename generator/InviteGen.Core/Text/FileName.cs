namespace InviteGen.Core.Text;

/// <summary>Takes file names from paths of any system: a path may come from another one than that of the build.</summary>
public static class FileName
{
    /// <summary>The file name of a path.</summary>
    public static string Of(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
