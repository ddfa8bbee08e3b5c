using InviteGen.Bench.Fuzz.Mutants;
using InviteGen.Core;
using InviteGen.Core.Drift;
using InviteGen.Core.Findings;

namespace InviteGen.Bench.Fuzz.Checking;

/// <summary>Reads a mutant and writes its client, twice, as the generator does.</summary>
internal static class MutantCheck
{
    /// <summary>No more than the threads of the compiler may have.</summary>
    private const int StackSize = 1 << 20;

    /// <summary>A usual mutant takes a hundredth of it.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>What is wrong; null: nothing.</summary>
    public static FuzzFailure? FailureOf(Mutant mutant, CancellationToken cancellationToken) =>
        LimitedCheck.Run(token => Compare(mutant, token), StackSize, Limit, cancellationToken);

    private static FuzzFailure? Compare(Mutant mutant, CancellationToken cancellationToken)
    {
        var first = Run(mutant, out var fault, cancellationToken);
        if (fault is not null)
        {
            return fault;
        }

        var second = Run(mutant, out _, cancellationToken);
        var at = first.Zip(second).TakeWhile(pair => pair.First == pair.Second).Count();
        return first.Count == second.Count && at == first.Count
            ? null
            : new("unstable", "another text", $"{first.ElementAtOrDefault(at)}\n--- second run:\n{second.ElementAtOrDefault(at)}");
    }

    /// <summary>All findings and files, as text.</summary>
    private static List<string> Run(Mutant mutant, out FuzzFailure? failure, CancellationToken cancellationToken)
    {
        var project = mutant.Project;
        var reading = SpecCompiler.Read(project, cancellationToken);
        var (findings, result) = (reading.Findings.ToList(), new List<string>());
        if (reading.Contract is { } contract)
        {
            var drift = ContractDrift.Of(project.Spec.Path, reading.Drift);
            var preview = project.Preview is { } next ? ContractDrift.Of(next.Path, reading.Preview) : null;
            var code = SpecCompiler.Write(contract, drift, preview, mutant.Target, cancellationToken);
            findings.AddRange(code.Faults.Select(fault => SpecCompiler.Locate(project, fault, cancellationToken)));
            result.AddRange(code.Files.Select(file => $"{file.HintName}\n{file.Content}"));
            result.AddRange(code.Support);
        }

        failure = findings.Select(FailureOf).FirstOrDefault(wrong => wrong is not null);
        return [.. findings.Select(finding => $"{finding.File}{finding.Range} {finding.Rule.Id}: {finding.Message}"), .. result];
    }

    private static FuzzFailure? FailureOf(LocatedFinding finding) =>
        finding.Rule.Id == DiagnosticRules.InternalFault.Id ? new("internal fault", CauseOf(finding.Message), finding.Message)
        : finding.Message != MessageText.Clean(finding.Message) ? new("forged message", finding.Rule.Id, finding.Message)
        : null;

    // The text in the middle may come from the document.
    private static string CauseOf(string message) =>
        message[..Math.Max(0, message.IndexOf(':', StringComparison.Ordinal))] + message[Math.Max(0, message.LastIndexOf('('))..];
}
