using System.Collections.Immutable;
using InviteGen.Generator.Inputs;

namespace InviteGen.Generator.Projects;

/// <summary>
/// Which overlay belongs to which spec: the one that the spec's metadata names, else <c>X.overlay.*</c> beside <c>X.*</c>.
/// </summary>
internal static class OverlayMatch
{
    private const string Infix = ".overlay";

    /// <summary>
    /// The overlay of <paramref name="spec"/>; of several, the first by path, whatever order the build lists them in.
    /// </summary>
    public static SpecFile? Find(SpecFile spec, ImmutableArray<SpecFile> overlays) =>
        overlays.Where(overlay => Matches(spec, overlay))
            .OrderBy(overlay => overlay.Text.Path, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>True when <paramref name="overlay"/> belongs to <paramref name="spec"/>.</summary>
    public static bool Matches(SpecFile spec, SpecFile overlay)
    {
        var path = Normalize(overlay.Text.Path);
        return spec.Metadata.Overlay is { } named
            ? IsNamed(path, Normalize(named))
            : string.Equals(
                WithoutExtension(path),
                WithoutExtension(Normalize(spec.Text.Path)) + Infix,
                StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The name of the spec that an overlay's own name belongs to, such as <c>pets.yaml</c> for <c>pets.overlay.yaml</c>.
    /// </summary>
    public static string SpecOf(SpecFile overlay)
    {
        var path = Normalize(overlay.Text.Path);
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var infix = name.LastIndexOf(Infix, StringComparison.OrdinalIgnoreCase);
        return infix > 0 ? name.Remove(infix, Infix.Length) : name;
    }

    // The metadata is relative to the project, the path is whatever the compiler was given: the tail has to agree.
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
