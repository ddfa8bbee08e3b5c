using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Corpus;

/// <summary>One document through the generator and the compiler.</summary>
/// <param name="HasClient">True when a client was generated. A document may be refused: then a finding says why.</param>
/// <param name="Problem">
/// What went wrong; null when nothing did. Findings about the document are no problem: they are the answer.
/// </param>
internal sealed record CorpusRun(bool HasClient, string? Problem)
{
    /// <summary>Runs the generator on a document that nobody named: it need not be an OpenAPI document.</summary>
    public static CorpusRun Of(string file)
    {
        var path = "specs/" + Path.GetFileName(file);
        var project = new TestProject().Spec(path, File.ReadAllText(file), ("Implicit", "true"));
        var run = GeneratorHarness.Start(project, TargetPlatform.Newest);
        if (run.Result.Exception is { } exception)
        {
            return new(false, "the generator threw " + exception.GetType().Name + ": " + exception.Message);
        }

        var fault = run.Findings.FirstOrDefault(finding => finding.Contains("INV9999", StringComparison.Ordinal));
        return new(!run.Files.IsEmpty, fault ?? FirstDiagnostic(run));
    }

    private static string? FirstDiagnostic(GeneratorRun run)
    {
        var shown = OutputCheck.BindGenerated(run.Output)
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .ToList();
        return shown.Count == 0 ? null : $"{shown.Count} diagnostics, the first: {shown[0]}";
    }
}
