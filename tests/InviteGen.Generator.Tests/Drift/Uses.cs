using System.Globalization;
using InviteGen.Generator.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Tests.Drift;

/// <summary>Runs the analyzer of uses as the compiler does, behind the generator.</summary>
internal static class Uses
{
    /// <summary>What it says, as a build prints it.</summary>
    public static async Task<IReadOnlyList<string>> Of(TestProject project)
    {
        var run = GeneratorHarness.Start(project, TargetPlatform.Oldest);
        var all = await run.Output.WithAnalyzers([new DriftAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. all.Select(Render).Order(StringComparer.Ordinal)];
    }

    private static string Render(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var (line, column) = (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1);
        return $"{place.Path}({line},{column}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
