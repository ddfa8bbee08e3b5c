using System.Collections.Immutable;
using InviteGen.Core;
using InviteGen.Generator.Inputs;

namespace InviteGen.Generator.Projects;

/// <summary>Finds the overlay of a spec (<see cref="OverlayNames"/>).</summary>
internal static class OverlayMatch
{
    /// <summary>
    /// The overlay of <paramref name="spec"/>. If there are several, the first by path is used, whatever their order in the build.
    /// </summary>
    public static SpecFile? Find(SpecFile spec, ImmutableArray<SpecFile> overlays) =>
        overlays.Where(overlay => Matches(spec, overlay))
            .OrderBy(overlay => overlay.Text.Path, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>True when <paramref name="overlay"/> belongs to <paramref name="spec"/>.</summary>
    public static bool Matches(SpecFile spec, SpecFile overlay) =>
        OverlayNames.Belongs(overlay.Text.Path, spec.Text.Path, spec.Metadata.Overlay);

    /// <summary>
    /// The name of the spec that an overlay's own name belongs to, such as <c>pets.yaml</c> for <c>pets.overlay.yaml</c>.
    /// </summary>
    public static string SpecOf(SpecFile overlay) => OverlayNames.SpecOf(overlay.Text.Path);
}
