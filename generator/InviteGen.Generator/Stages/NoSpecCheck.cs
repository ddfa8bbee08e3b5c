using System.Collections.Immutable;
using System.Globalization;
using InviteGen.Core.Findings;
using InviteGen.Generator.Inputs;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>Finds a project that references the package without a use for it.</summary>
internal static class NoSpecCheck
{
    /// <summary>Reports that nothing is generated, if nothing else says why.</summary>
    public static IEnumerable<LocatedFinding> Run(
        (ImmutableArray<ReadOutcome> Files, ProjectOptions Options) input, CancellationToken _) =>
        input.Options.ReferencingProject is { Length: > 0 } project && input.Files.All(file => file.IsIgnored)
            ? [ConfigurationCheck.At(project, DiagnosticRules.NoSpec, Ignored(input.Files))]
            : [];

    private static string Ignored(ImmutableArray<ReadOutcome> files)
    {
        var first = files.Select(file => file.Path).OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault();
        return files.Length switch
        {
            0 => "",
            1 => $" ('{first}' contains none)",
            2 => $" ('{first}' and 1 other file contain none)",
            _ => $" ('{first}' and {(files.Length - 1).ToString(CultureInfo.InvariantCulture)} other files contain none)",
        };
    }
}
