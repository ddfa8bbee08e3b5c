using InviteGen.Core;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Inputs;

/// <summary>The properties of the project that apply to all specs.</summary>
/// <param name="RootNamespace">The root namespace as the project has it: it may be empty or not a valid C# name.</param>
internal sealed record ProjectOptions(string RootNamespace)
{
    /// <summary>Such as <c>net8.0</c>; empty in project files of the old format.</summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>
    /// The project file, if it references the package itself and this is its first target framework; otherwise empty. So a reference that
    /// all projects of a repository get from one file is no reason to report that a project has no spec.
    /// </summary>
    public string ReferencingProject { get; init; } = "";

    /// <summary>The drift options.</summary>
    public DriftOptions Drift { get; init; } = new();

    /// <summary>Reads the compiler-visible properties.</summary>
    public static ProjectOptions From(AnalyzerConfigOptionsProvider options, CancellationToken _) =>
        new(Text(options, "RootNamespace"))
        {
            Drift = DriftOf(options),
            TargetFramework = Text(options, "TargetFramework"),
            ReferencingProject = Text(options, "InviteGenReferencingProject"),
        };

    /// <summary>On a build server, existing locks must match. Only an explicit <c>locked</c> requires a lock for each spec.</summary>
    private static DriftOptions DriftOf(AnalyzerConfigOptionsProvider options)
    {
        var isServer = string.Equals(Text(options, "ContinuousIntegrationBuild"), "true", StringComparison.OrdinalIgnoreCase);
        var isChosen = Enum.TryParse<DriftMode>(Text(options, "InviteGenDrift"), ignoreCase: true, out var chosen);
        return new DriftOptions
        {
            Mode = isChosen ? chosen : isServer ? DriftMode.Locked : DriftMode.Report,
            DemandsLock = isChosen && chosen == DriftMode.Locked,
            Today = Text(options, "InviteGenToday"),
        };
    }

    private static string Text(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
