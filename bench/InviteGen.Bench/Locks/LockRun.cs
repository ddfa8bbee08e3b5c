using System.Diagnostics;
using InviteGen.Bench.Compiling;
using InviteGen.Bench.Corpus;
using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Building;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Facts;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Bench.Locks;

/// <summary>
/// Writes a lock for every document of a folder and reads it: nothing may be lost, the client must be the same, and the order in the
/// document must not matter.
/// </summary>
internal static class LockRun
{
    private static readonly ClientTarget Target = new("Acme.Document", "DocumentClient", "Acme.Support", HasHttpClientFactory: false);

    /// <returns>True when all is well with every document.</returns>
    public static bool Run(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        Console.WriteLine("result    ops     KB   B/op      ms  document");
        var results = new List<LockResult>();
        foreach (var document in CorpusDocument.Scan(folder))
        {
            if (Try(document, cancellationToken) is { } result)
            {
                results.Add(result);
                Console.WriteLine(result);
            }
        }

        var sizes = results.Where(result => result.Operations > 0).Select(result => result.Bytes / result.Operations).Order().ToList();
        var (bytes, operations) = (results.Sum(result => (long)result.Bytes), results.Sum(result => result.Operations));
        Console.WriteLine();
        Console.WriteLine($"{results.Count(result => result.Problems.Count == 0)} of {results.Count} locks are well");
        Console.WriteLine(
            $"{bytes / Math.Max(operations, 1)} bytes per operation over all, median document {sizes.ElementAtOrDefault(sizes.Count / 2)}, "
            + $"p90 {sizes.ElementAtOrDefault(sizes.Count * 9 / 10)}");
        return results.Count > 0 && results.TrueForAll(result => result.Problems.Count == 0);
    }

    private static LockResult? Try(CorpusDocument document, CancellationToken cancellationToken)
    {
        var files = document.Files().ToList();
        if (Read(files[0].Path, document.Text, files, cancellationToken) is not { } contract)
        {
            return null;
        }

        var text = LockWriter.Write(contract);
        try
        {
            var problems = ProblemsOf(contract, text, cancellationToken).ToList();
            if (OrderProblem(document, text, files, cancellationToken) is { } problem)
            {
                problems.Add(problem);
            }

            var watch = Stopwatch.StartNew();
            LockReader.Read(new("x.lock", LockWriter.Write(contract)), new FindingSink(), cancellationToken);
            return new(document.Path, contract.Operations.Count, text, watch.Elapsed.TotalMilliseconds, problems);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new(document.Path, contract.Operations.Count, text, 0, [fault.ToString()]);
        }
    }

    private static string? OrderProblem(CorpusDocument document, string text, List<ConsumerFile> files, CancellationToken cancellationToken)
    {
        // The reversed document is YAML, whatever the original is.
        var path = files[0].Path + (files[0].Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ".yaml" : "");
        if (ReversedDocument.Of(document.Text) is not { } reversed || Read(path, reversed, files, cancellationToken) is not { } contract)
        {
            return null;
        }

        var other = LockWriter.Write(contract);
        return (other != text, ReviewedOrders.Find(document.Path) is not null) switch
        {
            (true, false) => "another order: " + Difference(text.Split('\n'), other.Split('\n')),
            (false, true) => "the reason why its order matters is no longer needed",
            _ => null,
        };
    }

    private static ApiContract? Read(string path, string text, List<ConsumerFile> files, CancellationToken cancellationToken)
    {
        var project = new SpecProject(new SpecText(path, text))
        {
            Namespace = Target.Namespace,
            ClientName = Target.ClientName,
            SupportNamespace = Target.SupportNamespace,
            ExternalDocuments = files.Skip(1).Select(file => new SpecText(file.Path, file.GetText(cancellationToken).ToString()))
                .ToEquatableArray(),
        };
        return SpecCompiler.Read(project, cancellationToken).Contract;
    }

    private static IEnumerable<string> ProblemsOf(ApiContract contract, string text, CancellationToken cancellationToken)
    {
        var findings = new FindingSink();
        if (LockReader.Read(new SpecText("x.lock", text), findings, cancellationToken) is not { } read)
        {
            return findings.Findings.Select(finding => $"line {finding.Location.Range.Start.Line + 1}: {finding.Message}").Take(3);
        }

        var problems = new List<string>();
        if (read.Contract != LockFacts.Of(contract))
        {
            problems.Add("facts are lost");
        }

        if (LockWriter.Write(read.Contract) != text)
        {
            problems.Add("written again: " + Difference(text.Split('\n'), LockWriter.Write(read.Contract).Split('\n')));
        }

        var before = PlanSurface.Of(ClientBuilder.Build(contract, Target, cancellationToken)).Order(StringComparer.Ordinal).ToArray();
        var after = PlanSurface.Of(ClientBuilder.Build(read.Contract, Target, cancellationToken)).Order(StringComparer.Ordinal).ToArray();
        if (!before.SequenceEqual(after))
        {
            problems.Add("another client: " + Difference(before, after));
        }

        return problems;
    }

    private static string Difference(string[] before, string[] after)
    {
        var (gone, added) = (before.Except(after).ToList(), after.Except(before).ToList());
        return $"{gone.Count} gone, {added.Count} new\n          - {string.Join("\n          - ", gone.Take(3))}"
            + $"\n          + {string.Join("\n          + ", added.Take(3))}";
    }
}
