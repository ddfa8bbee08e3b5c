using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Inputs;

/// <summary>What the project file says about all specs.</summary>
/// <param name="RootNamespace">As the project has it; may be empty, and need not be a C# name.</param>
internal sealed record ProjectOptions(string RootNamespace)
{
    /// <summary>Reads the compiler-visible properties.</summary>
    public static ProjectOptions From(AnalyzerConfigOptionsProvider options, CancellationToken _) =>
        new(options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var value) ? value.Trim() : "");
}
