using InviteGen.Core;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Inputs;

/// <summary>What the project file says about all specs.</summary>
/// <param name="RootNamespace">As the project has it; may be empty, and need not be a C# name.</param>
internal sealed record ProjectOptions(string RootNamespace)
{
    /// <summary>What it says about drift.</summary>
    public DriftOptions Drift { get; init; } = new();

    /// <summary>Reads the compiler-visible properties.</summary>
    public static ProjectOptions From(AnalyzerConfigOptionsProvider options, CancellationToken _) =>
        new(Text(options, "RootNamespace")) { Drift = DriftOf(options) };

    /// <summary>A build server keeps the locks that there are; only who says <c>locked</c> demands one for each spec.</summary>
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
