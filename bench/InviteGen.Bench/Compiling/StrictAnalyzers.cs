using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Bench.Compiling;

/// <summary>
/// The analyzers of a project that sets <c>AnalysisLevel</c> to <c>latest-all</c> and <c>IsAotCompatible</c>, as the SDK that built
/// this program has them.
/// </summary>
internal static class StrictAnalyzers
{
    private static readonly Lazy<string[]> Files = new(() =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "strict-analyzers.txt")));

    private static readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> Loaded = new(() =>
    [
        .. Files.Value
            .Where(file => Path.GetExtension(file) == ".dll")
            .SelectMany(file => new AnalyzerFileReference(Path.GetFullPath(file), new Loader()).GetAnalyzers(LanguageNames.CSharp)),
    ]);

    /// <summary>The analyzers; there are some hundred.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All => Loaded.Value is { Length: > 100 } analyzers
        ? analyzers
        : throw new InvalidOperationException("The analyzers of the SDK were not found.");

    /// <summary>How severe their rules are. A configuration is read without regard to case, and ids are asked for as written.</summary>
    public static Lazy<ImmutableDictionary<string, ReportDiagnostic>> Severities { get; } = new(() =>
        AnalyzerConfigSet.Create(Files.Value
            .Where(file => Path.GetExtension(file) == ".globalconfig")
            .Select(file => AnalyzerConfig.Parse(File.ReadAllText(file), Path.GetFullPath(file)))
            .ToList()).GlobalConfigOptions.TreeOptions
            .ToImmutableDictionary(option => option.Key.ToUpperInvariant(), option => option.Value));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // They stand beside each other.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
