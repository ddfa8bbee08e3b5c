using System.Collections.Immutable;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;
using InviteGen.Generator.Inputs;

namespace InviteGen.Generator.Projects;

/// <summary>
/// Checks what concerns the project as a whole: configured names, two specs for one client, overlays without a spec.
/// </summary>
internal static class ConfigurationCheck
{
    /// <summary>Runs every check.</summary>
    public static ConfigurationReport Run(
        (((ImmutableArray<SpecFile> Specs, ImmutableArray<SpecFile> Overlays) Files, ImmutableArray<ClientIdentity> Clients) Left,
            (Capabilities Capabilities, ProjectOptions Options) Project) input,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (specs, overlays) = input.Left.Files;
        var path = specs.Concat(overlays).Select(file => file.Text.Path).FirstOrDefault() ?? "";
        var guarded = Guarded<ConfigurationReport>.Run(
            () => Check(ConfigurationInput.From(input)), "the configuration is not checked", path);
        return guarded.Value ?? new(guarded.Faults, []);
    }

    private static ConfigurationReport Check(ConfigurationInput all)
    {
        var findings = new List<LocatedFinding>();
        var refused = new List<string>();
        CheckNames(all.Specs, findings);
        CheckOverlays(all, findings);
        CheckPlatform(all, findings, refused);
        CheckDuplicates(all.Clients, findings, refused);
        return new(findings.ToEquatableArray(), refused.ToEquatableArray());
    }

    private static void CheckNames(IReadOnlyList<SpecFile> specs, List<LocatedFinding> findings)
    {
        foreach (var spec in specs)
        {
            if (spec.Metadata.Namespace is { } name && !CSharpNames.IsNamespace(name))
            {
                findings.Add(At(spec.Text.Path, DiagnosticRules.InvalidNamespace, name));
            }

            if (spec.Metadata.Client is { } client && !CSharpNames.IsClient(client))
            {
                findings.Add(At(spec.Text.Path, DiagnosticRules.InvalidClientName, client));
            }
        }
    }

    private static void CheckOverlays(ConfigurationInput all, List<LocatedFinding> findings)
    {
        foreach (var overlay in all.Overlays.Where(overlay => !all.Specs.Any(spec => OverlayMatch.Matches(spec, overlay))))
        {
            findings.Add(At(overlay.Text.Path, DiagnosticRules.OverlayWithoutSpec, OverlayMatch.SpecOf(overlay)));
        }

        foreach (var spec in all.Specs.Where(spec => spec.Metadata.Overlay is not null))
        {
            if (!all.Overlays.Any(overlay => OverlayMatch.Matches(spec, overlay)))
            {
                findings.Add(At(spec.Text.Path, DiagnosticRules.OverlayNotFound, spec.Metadata.Overlay!));
            }
        }
    }

    private static void CheckPlatform(ConfigurationInput all, List<LocatedFinding> findings, List<string> refused)
    {
        if (PlatformCheck.Run(all.Capabilities, all.Options) is { } missing)
        {
            findings.AddRange(all.Clients.Select(client => At(client.Path, DiagnosticRules.PlatformTooOld, missing)));
            refused.AddRange(all.Clients.Select(client => client.Path));
        }
    }

    // Hint names and many file systems ignore letter case, so this comparison does, too.
    private static void CheckDuplicates(
        IReadOnlyList<ClientIdentity> clients,
        List<LocatedFinding> findings,
        List<string> refused)
    {
        var owners = new Dictionary<string, ClientIdentity>(StringComparer.OrdinalIgnoreCase);
        foreach (var client in clients)
        {
            if (owners.TryGetValue(client.FullName, out var owner))
            {
                findings.Add(At(client.Path, DiagnosticRules.DuplicateClient, client.FullName, owner.Path));
                refused.Add(client.Path);
            }
            else
            {
                owners.Add(client.FullName, client);
            }
        }
    }

    /// <summary>A finding that concerns a file as a whole: it is reported at its start.</summary>
    public static LocatedFinding At(string path, DiagnosticRule rule, params string[] arguments) =>
        new Finding(rule, Core.Text.Location.StartOf(path), arguments.ToEquatableArray()).Shown;
}
