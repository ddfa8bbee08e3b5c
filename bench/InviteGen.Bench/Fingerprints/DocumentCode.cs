using InviteGen.Bench.Compiling;
using InviteGen.Bench.Corpus;
using InviteGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace InviteGen.Bench.Fingerprints;

/// <summary>What a document becomes, without comments.</summary>
/// <param name="Files">The files of its client, sorted by name.</param>
/// <param name="Support">The names of the support files that the client needs, sorted.</param>
/// <param name="Crash">What broke the generator; null: nothing did.</param>
internal sealed record DocumentCode(
    IReadOnlyList<(string Name, string Code)> Files, IReadOnlyList<string> Support, string? Crash)
{
    public static DocumentCode Of(CorpusDocument document, CancellationToken cancellationToken)
    {
        var build = Consumer.Generate(document.Files(), cancellationToken);
        var sources = build.Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal)
            .ToLookup(ConsumerBuild.IsSupport);
        var crash = build.Result.Exception?.ToString()
            ?? build.Findings.FirstOrDefault(finding => finding.Id == DiagnosticRules.InternalFault.Id)?.ToString();
        return new(
            [.. sources[false].Select(source => (source.HintName, CommentFree.TextOf(source.SyntaxTree)))],
            [.. sources[true].Select(source => source.HintName)],
            crash);
    }

    /// <summary>The fingerprint of the client's own code, and that of the list of support files.</summary>
    public override string ToString() => Crash is not null ? Fill("crash")
        : Files.Count == 0 ? Fill("nothing")
        : $"{Fingerprint.Of(Files.SelectMany(file => new[] { file.Name, file.Code }))} {Fingerprint.Of(Support)}";

    private static string Fill(string word) => word.PadRight((2 * Fingerprint.Length) + 1);
}
