using InviteGen.Bench.Compiling;
using InviteGen.Bench.Fuzz.Mutants;
using InviteGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace InviteGen.Bench.Fuzz.Checking;

/// <summary>Generates the client of a mutant in a project, and compiles it.</summary>
internal static class CompileCheck
{
    /// <summary>What the main thread of a compiler has.</summary>
    private const int StackSize = 8 << 20;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>What is wrong; null: nothing. The mutant may give no code at all.</summary>
    public static FuzzFailure? FailureOf(Mutant mutant, CancellationToken cancellationToken) =>
        LimitedCheck.Run(token => Compile(mutant, token), StackSize, Limit, cancellationToken);

    private static FuzzFailure? Compile(Mutant mutant, CancellationToken cancellationToken)
    {
        var build = Consumer.Generate(mutant.ConsumerFiles, ConsumerOptions.WithDrift, cancellationToken);
        if (build.Result.Exception is { } exception)
        {
            return FuzzFailure.Of(exception);
        }

        if (build.Findings.FirstOrDefault(finding => finding.Id == DiagnosticRules.InternalFault.Id) is { } fault)
        {
            return new("internal fault", "of the generator", fault.ToString());
        }

        var wrong = build.CompilerDiagnostics(cancellationToken).FirstOrDefault(one => one.Severity >= DiagnosticSeverity.Warning);
        return wrong is null ? null : new("diagnostic", wrong.Id, $"{wrong}\n{LineOf(wrong)}");
    }

    private static string? LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
}
