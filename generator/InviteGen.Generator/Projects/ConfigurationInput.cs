using System.Collections.Immutable;
using InviteGen.Generator.Inputs;

namespace InviteGen.Generator.Projects;

/// <summary>
/// Everything that <see cref="ConfigurationCheck"/> compares, ordered by path, so that the order of the project's items does not matter.
/// </summary>
internal sealed record ConfigurationInput(
    IReadOnlyList<SpecFile> Specs,
    IReadOnlyList<SpecFile> Overlays,
    IReadOnlyList<ClientIdentity> Clients,
    Capabilities Capabilities,
    ProjectOptions Options)
{
    /// <summary>Sorts the files and clients that the pipeline collected.</summary>
    public static ConfigurationInput From(
        (((ImmutableArray<SpecFile> Specs, ImmutableArray<SpecFile> Overlays) Files, ImmutableArray<ClientIdentity> Clients) Left,
            (Capabilities Capabilities, ProjectOptions Options) Project) input) => new(
        [.. input.Left.Files.Specs.OrderBy(file => file.Text.Path, StringComparer.Ordinal)],
        [.. input.Left.Files.Overlays.OrderBy(file => file.Text.Path, StringComparer.Ordinal)],
        [.. input.Left.Clients.OrderBy(client => client.Path, StringComparer.Ordinal)],
        input.Project.Capabilities,
        input.Project.Options);
}
