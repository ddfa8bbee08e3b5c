using System.Collections.Immutable;
using InviteGen.Core;
using InviteGen.Core.Documents.ExternalDocuments;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;
using InviteGen.Generator.Inputs;

namespace InviteGen.Generator.Projects;

/// <summary>Combines the files and options of one client.</summary>
internal static class ProjectFactory
{
    /// <summary>The project of one spec.</summary>
    public static Guarded<SpecProject> Create(
        ((((SpecFile Spec, ImmutableArray<SpecFile> Overlays) Own, ImmutableArray<SpecFile> Others) Beside,
            ImmutableArray<SpecText> Parts) Files, ProjectOptions Options) input,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var ((spec, overlays), others) = input.Files.Beside;
        return Guarded<SpecProject>.Run(
            () => WithExternalDocuments(
                Create(spec, overlays, input.Options.RootNamespace) with
                {
                    Lock = LockOf(spec, others),
                    Preview = PreviewOf(spec, others),
                    Drift = input.Options.Drift with { Severities = spec.Severities },
                },
                input.Files.Parts, cancellationToken),
            "nothing is generated from this document", spec.Text.Path);
    }

    // Only files that the spec may refer to: after an edit of any other file the project is equal.
    private static SpecProject WithExternalDocuments(
        SpecProject project, ImmutableArray<SpecText> files, CancellationToken cancellationToken) =>
        project with { ExternalDocuments = ReferencedDocuments.Of(project, files, cancellationToken).ToEquatableArray() };

    private static SpecText? LockOf(SpecFile spec, ImmutableArray<SpecFile> others) => others.Where(SpecFile.IsLock)
        .FirstOrDefault(file => string.Equals(file.Text.Path, spec.Text.Path + ".lock", StringComparison.OrdinalIgnoreCase))?.Text;

    // pets.next.yaml is a preview of pets.yaml; "next" can be any text.
    private static SpecText? PreviewOf(SpecFile spec, ImmutableArray<SpecFile> others) => others.Where(SpecFile.IsPreview)
        .Where(file => file.Text.Path.StartsWith(Stem(spec.Text.Path) + ".", StringComparison.OrdinalIgnoreCase))
        .OrderBy(file => file.Text.Path, StringComparer.Ordinal)
        .FirstOrDefault()?.Text;

    private static string Stem(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOfAny(['/', '\\']) ? path.Substring(0, dot) : path;
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
            Grouping = spec.Metadata.Grouping,
            IsImplicit = spec.Metadata.IsImplicit,
        };

    // ConfigurationCheck reports an invalid name. The default replaces it, so that one mistake gives one message.
    private static string? ValidNamespace(SpecFile spec) =>
        spec.Metadata.Namespace is { } name && CSharpNames.IsNamespace(name) ? name : null;

    private static string? ValidClient(SpecFile spec) =>
        spec.Metadata.Client is { } name && CSharpNames.IsClient(name) ? name : null;
}
