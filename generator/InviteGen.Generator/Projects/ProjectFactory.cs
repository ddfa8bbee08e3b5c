using System.Collections.Immutable;
using InviteGen.Core;
using InviteGen.Generator.Inputs;

namespace InviteGen.Generator.Projects;

/// <summary>Puts together what belongs to one client.</summary>
internal static class ProjectFactory
{
    /// <summary>The project of one spec.</summary>
    public static Guarded<SpecProject> Create(
        ((SpecFile Spec, ImmutableArray<SpecFile> Overlays) Files, ProjectOptions Options) input,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (spec, overlays) = input.Files;
        return Guarded<SpecProject>.Run(() => Create(spec, overlays, input.Options.RootNamespace), spec.Text.Path);
    }

    private static SpecProject Create(SpecFile spec, ImmutableArray<SpecFile> overlays, string root) =>
        new(spec.Text)
        {
            Overlay = OverlayMatch.Find(spec, overlays)?.Text,
            Namespace = ValidNamespace(spec) ?? ProjectNames.DefaultNamespace(root, spec.Text.Path),
            ClientName = ValidClient(spec) ?? ProjectNames.DefaultClient(spec.Text.Path),
            SupportNamespace = ProjectNames.SupportNamespace(root),
            Operations = spec.Metadata.Operations,
            HasJsonBothWays = spec.Metadata.HasJsonBothWays,
            IsImplicit = spec.Metadata.IsImplicit,
        };

    // An invalid name is reported by ConfigurationCheck; the default stands in for it, so that one mistake gives one message.
    private static string? ValidNamespace(SpecFile spec) =>
        spec.Metadata.Namespace is { } name && CSharpNames.IsNamespace(name) ? name : null;

    private static string? ValidClient(SpecFile spec) =>
        spec.Metadata.Client is { } name && CSharpNames.IsIdentifier(name) ? name : null;
}
