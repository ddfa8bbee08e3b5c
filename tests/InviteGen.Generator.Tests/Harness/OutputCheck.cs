using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Harness;

/// <summary>Compiles what was generated, with the project's own code.</summary>
internal static class OutputCheck
{
    private static readonly ConcurrentDictionary<string, bool> Emitted = new(StringComparer.Ordinal);

    /// <summary>What the compiler says, without what it hides by default.</summary>
    public static ImmutableArray<Diagnostic> Diagnostics(GeneratorRun run)
    {
        var all = Emitted.TryAdd(SurroundingsOf(run), true) ? Emit(run.Output) : BindGenerated(run.Output);
        return [.. all.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
    }

    private static ImmutableArray<Diagnostic> Emit(Compilation output)
    {
        // With a stream for documentation, the compiler also checks what the comments refer to.
        using var documentation = new MemoryStream();
        return output.Emit(Stream.Null, xmlDocumentationStream: documentation).Diagnostics;
    }

    /// <summary>
    /// What the compiler says of everything but the support code, which is nine tenths of the output and the same in every
    /// test: once it has compiled, only the rest is looked at.
    /// </summary>
    public static IEnumerable<Diagnostic> BindGenerated(Compilation output) => output.SyntaxTrees
        .Where(tree => !SupportFiles.Contains(Path.GetFileName(tree.FilePath)))
        .SelectMany(tree => output.GetSemanticModel(tree).GetDiagnostics());

    // All that the meaning of the support code depends on: the platform, and what stands in the namespaces around it.
    private static string SurroundingsOf(GeneratorRun run)
    {
        var outer = run.Project.RootNamespace;
        var isShared = run.Files.Values.Any(text => text.Contains($"namespace {outer};", StringComparison.Ordinal));
        return string.Join(
            '\n',
            [run.Platform.ToString(), outer, $"{run.Project.ReferencesHttpClientFactory}", .. run.Project.Sources,
                .. isShared ? run.Files.Values : []]);
    }
}
