namespace InviteGen.Core.Documents.ExternalDocuments;

/// <summary>Paths of files as text: nothing is opened, and the separators of all systems mean the same.</summary>
internal static class FilePath
{
    /// <summary>The path with <c>/</c> between its segments, and without <c>.</c> and <c>..</c> as far as they can be resolved.</summary>
    public static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not ("" or ".."))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>The file that a relative reference names, seen from the file that it stands in (RFC 3986, section 5.2).</summary>
    public static string Combine(string file, string relative)
    {
        var normal = file.Replace('\\', '/');
        return Normalize(IsRooted(relative) ? relative : normal.Substring(0, normal.LastIndexOf('/') + 1) + relative);
    }

    /// <summary>The file's name without folder and extension.</summary>
    public static string NameOf(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private static bool IsRooted(string path) => path.Length > 0 && path[0] is '/' or '\\';
}
