namespace InviteGen.Core;

/// <summary>
/// Finds out which overlay belongs to which spec: the one that is configured for it, otherwise <c>X.overlay.*</c> beside <c>X.*</c>. Paths
/// can have the separators of any system.
/// </summary>
public static class OverlayNames
{
    private const string Infix = ".overlay";

    /// <summary>True when the overlay belongs to the spec.</summary>
    /// <param name="overlay">The path of the overlay.</param>
    /// <param name="spec">The path of the spec.</param>
    /// <param name="named">The overlay that is configured for the spec, relative to the project; null: none.</param>
    public static bool Belongs(string overlay, string spec, string? named) => named is null
        ? string.Equals(
            WithoutExtension(Normalize(overlay)), WithoutExtension(Normalize(spec)) + Infix, StringComparison.OrdinalIgnoreCase)
        : IsNamed(Normalize(overlay), Normalize(named));

    /// <summary>The spec that an overlay is named after, such as <c>pets.yaml</c> for <c>pets.overlay.yaml</c>.</summary>
    public static string SpecOf(string overlay)
    {
        var path = Normalize(overlay);
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var infix = name.LastIndexOf(Infix, StringComparison.OrdinalIgnoreCase);
        return infix > 0 ? name.Remove(infix, Infix.Length) : name;
    }

    // The name is relative to the project, but the path is what the compiler was given, so only the ends are compared.
    private static bool IsNamed(string path, string named)
    {
        var tail = named;
        while (tail.StartsWith("./", StringComparison.Ordinal) || tail.StartsWith("../", StringComparison.Ordinal))
        {
            tail = tail.Substring(tail.IndexOf('/') + 1);
        }

        return path.EndsWith(tail, StringComparison.OrdinalIgnoreCase)
            && (path.Length == tail.Length || path[path.Length - tail.Length - 1] == '/');
    }

    private static string Normalize(string path) => path.Replace('\\', '/');

    private static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;
    }
}
