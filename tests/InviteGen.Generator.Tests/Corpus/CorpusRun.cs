using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Corpus;

/// <summary>One document through the generator and the compiler.</summary>
internal static class CorpusRun
{
    /// <summary>
    /// What went wrong; null when nothing did. Findings about the document are no problem: they are the answer.
    /// </summary>
    public static string? ProblemOf(string file)
    {
        var path = "specs/" + Path.GetFileName(file);
        var project = new TestProject().Spec(path, File.ReadAllText(file), ("Implicit", "true"));
        var run = GeneratorHarness.Start(project, TargetPlatform.Newest);
        if (run.Result.Exception is { } exception)
        {
            return "the generator threw " + exception.GetType().Name + ": " + exception.Message;
        }

        var fault = run.Findings.FirstOrDefault(finding => finding.Contains("INV9999", StringComparison.Ordinal));
        return fault ?? FirstDiagnostic(run);
    }

    private static string? FirstDiagnostic(GeneratorRun run)
    {
        var shown = OutputCheck.BindGenerated(run.Output).Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).ToList();
        return shown.Count == 0 ? null : $"{shown.Count} diagnostics, the first: {shown[0]}";
    }
}
