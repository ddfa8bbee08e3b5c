using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Bench.Compiling;

/// <summary>What became of a project.</summary>
/// <param name="Compilation">With the generated code.</param>
/// <param name="Result">What the generator wrote and found.</param>
/// <param name="Options">What the project says to analyzers.</param>
internal sealed record ConsumerBuild(CSharpCompilation Compilation, GeneratorRunResult Result, ConsumerOptions Options)
{
    /// <summary>The findings about the specs.</summary>
    public IEnumerable<Diagnostic> Findings => Result.Diagnostics;

    /// <summary>True for a file of the support code, which is the same for all clients.</summary>
    public static bool IsSupport(GeneratedSourceResult source) =>
        source.HintName.StartsWith("InviteGen.Support.", StringComparison.Ordinal);

    /// <summary>Compiles the project and loads it, to call what was generated.</summary>
    /// <param name="context">Where to: one that can be unloaded, or the one of the program.</param>
    /// <param name="cancellationToken">Ends the compilation.</param>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public Assembly Load(AssemblyLoadContext context, CancellationToken cancellationToken)
    {
        using var image = new MemoryStream();
        var emitted = Compilation.Emit(image, cancellationToken: cancellationToken);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, Findings.Concat(emitted.Diagnostics)));
        }

        image.Position = 0;
        return context.LoadFromStream(image);
    }

    /// <summary>All diagnostics of the compiler for the generated code, including warnings and information.</summary>
    public IEnumerable<Diagnostic> CompilerDiagnostics(CancellationToken cancellationToken) =>
        Visible(Compilation.GetDiagnostics(cancellationToken));

    /// <summary>The diagnostics of the compiler and of the analyzers of a strict project.</summary>
    public IEnumerable<Diagnostic> AllDiagnostics(CancellationToken cancellationToken)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], Options),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var analysis = Compilation.WithAnalyzers(StrictAnalyzers.All, options).GetAllDiagnosticsAsync(cancellationToken);
        return Visible(analysis.GetAwaiter().GetResult());
    }

    private static IEnumerable<Diagnostic> Visible(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden && !diagnostic.IsSuppressed);
}
