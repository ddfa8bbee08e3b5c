using System.Diagnostics;
using InviteGen.Bench.Compiling;
using InviteGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InviteGen.Bench.Corpus;

/// <summary>What became of a document.</summary>
/// <param name="Path">The document, below the folder.</param>
/// <param name="Outcome"><c>clean</c>, <c>refused</c>, <c>dirty</c> or <c>crash</c>.</param>
/// <param name="Problem">The first thing that is wrong; empty when nothing is.</param>
internal sealed record CorpusResult(string Path, string Outcome, string Problem)
{
    /// <summary>
    /// Lines. Analyzers take several times as long as the compiler; larger clients repeat what smaller ones have.
    /// </summary>
    private const int MostAnalyzed = 60_000;

    /// <summary>The operations that the document has, as another reader counts them.</summary>
    public int Operations { get; private init; }

    /// <summary>False when the other reader gave up: then the operations are taken for granted.</summary>
    public bool IsCounted { get; private init; } = true;

    /// <summary>The operations that are methods of the client.</summary>
    public int Made { get; private init; }

    /// <summary>The number of webhooks and callbacks with a body, as another reader counts them.</summary>
    public int Webhooks { get; private init; }

    /// <summary>The number of webhooks and callbacks that a method of the client reads.</summary>
    public int WebhooksRead { get; private init; }

    public int Lines { get; private init; }

    public double Seconds { get; private init; }

    /// <summary>In MB, with the whole compilation alive.</summary>
    public long Heap { get; private init; }

    /// <summary>How often each finding was made.</summary>
    public IReadOnlyDictionary<string, int> Findings { get; private init; } = new Dictionary<string, int>();

    /// <summary>True when a warning or an error says that something is missing.</summary>
    public bool ExplainsLosses { get; private init; }

    /// <summary>True when the analyzers of a strict project looked at it too.</summary>
    public bool IsAnalyzed { get; private init; }

    public bool IsClean => Outcome == "clean";

    /// <summary>Compiles, and counts.</summary>
    public static CorpusResult Of(CorpusDocument document, ConsumerBuild build, Stopwatch watch, CancellationToken cancellationToken)
    {
        var made = build.Result.GeneratedSources.Length == 0 ? 0 : MethodsOf(build);
        var counted = OperationCount.Of(document);
        var operations = counted?.Operations;
        var lines = build.Result.GeneratedSources.Sum(source => source.SourceText.Lines.Count);
        var isAnalyzed = lines <= MostAnalyzed;
        var problem = build.Result.Exception?.ToString()
            ?? build.Findings.FirstOrDefault(finding => finding.Id == DiagnosticRules.InternalFault.Id)?.ToString()
            ?? (isAnalyzed ? build.AllDiagnostics(cancellationToken) : build.CompilerDiagnostics(cancellationToken))
                .FirstOrDefault()?.ToString();
        var outcome = problem is not null ? "dirty" : made == 0 && operations is null or > 0 ? "refused" : "clean";
        return new CorpusResult(document.Path, outcome, problem ?? "")
        {
            Operations = operations ?? made,
            IsCounted = operations is not null,
            Made = made,
            Webhooks = counted?.Webhooks ?? 0,
            WebhooksRead = ReadersOf(build),
            Lines = lines,
            IsAnalyzed = isAnalyzed,
            Seconds = watch.Elapsed.TotalSeconds,
            Heap = GC.GetTotalMemory(forceFullCollection: false) >> 20,
            Findings = build.Findings.CountBy(finding => finding.Id).ToDictionary(),
            ExplainsLosses = build.Findings.Any(finding => finding.Severity >= DiagnosticSeverity.Warning),
        };
    }

    public override string ToString()
    {
        var findings = string.Join(" ", Findings.OrderBy(finding => finding.Key, StringComparer.Ordinal)
            .Select(finding => finding.Value == 1 ? finding.Key : $"{finding.Key}x{finding.Value}"));
        return $"{Outcome,-7} {Operations,4} {Made,5} {Lines,6} {Seconds,5:F1} {Heap,6}  {Path}; {findings}"
            + (Problem.Length > 0 ? $"\n        {Problem}" : "");
    }

    private static int ReadersOf(ConsumerBuild build) => build.Result.GeneratedSources
        .Where(source => source.HintName.EndsWith("DocumentWebhooks.g.cs", StringComparison.Ordinal))
        .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        .Count(method => method.Identifier.Text.StartsWith("Read", StringComparison.Ordinal));

    /// <summary>Each operation has two methods; overloads are one operation.</summary>
    private static int MethodsOf(ConsumerBuild build) => build.Result.GeneratedSources
        .SelectMany(source => source.SyntaxTree.GetRoot()
            .DescendantNodes(node => node is not TypeDeclarationSyntax or InterfaceDeclarationSyntax))
        .OfType<MethodDeclarationSyntax>()
        .Select(method => method.Identifier.Text)
        .Where(name => name.EndsWith("Async", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Count() / 2;
}
