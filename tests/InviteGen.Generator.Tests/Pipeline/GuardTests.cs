using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Generator.Diagnostics;
using InviteGen.Generator.Stages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Generator.Tests.Pipeline;

/// <summary>A fault of ours costs what it is about and nothing else.</summary>
public sealed class GuardTests
{
    private static readonly WrittenFile Good = new(new("Acme.Zoo.ZooClient/Zoo.g.cs", "// Zoo"), "specs/zoo.yaml");
    private static readonly LocatedFinding Finding = new(DiagnosticRules.NotOpenApi, "specs/zoo.yaml", default, "No.");

    [Fact]
    public void A_step_that_fails_gives_a_finding_instead_of_a_value()
    {
        var guarded = Guarded<string>.Run(() => throw new InvalidOperationException("Out of pets."), "it is left out", "specs/pets.yaml");

        var fault = Assert.Single(Guarded<string>.FaultsOf(guarded, CancellationToken.None));
        Assert.Empty(Guarded<string>.ValueOf(guarded, CancellationToken.None));
        Assert.Equal(("INV9999", "specs/pets.yaml"), (fault.Rule.Id, fault.File));
    }

    [Fact]
    public void A_step_that_is_cancelled_stays_cancelled()
    {
        Assert.Throws<OperationCanceledException>(
            () => Guarded<string>.Run(() => throw new OperationCanceledException(), "it is left out", "a"));
    }

    [Fact]
    public void A_fault_in_the_files_of_one_client_leaves_the_others_alone()
    {
        var bad = new WrittenFile(new("Acme.Pets.PetsClient/*.g.cs", "// Pets"), "specs/pets.yaml");

        var result = Run(new Outputs([bad, Good], []));

        Assert.Equal([Good.File.HintName], result.GeneratedSources.Select(source => source.HintName));
        AssertFaultAt("specs/pets.yaml", result.Diagnostics);
    }

    [Fact]
    public void A_finding_at_an_impossible_place_leaves_the_others_alone()
    {
        var backwards = new TextRange(new TextPosition(24, 2, 8), new TextPosition(20, 2, 4));

        var result = Run(new Outputs([Good], [Finding with { File = "specs/pets.yaml", Range = backwards }, Finding]));

        Assert.Single(result.GeneratedSources);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "INV1004");
        AssertFaultAt("specs/pets.yaml", result.Diagnostics.RemoveAll(diagnostic => diagnostic.Id == "INV1004"));
    }

    private static void AssertFaultAt(string path, IEnumerable<Diagnostic> diagnostics)
    {
        var fault = Assert.Single(diagnostics);
        Assert.Equal(("INV9999", path), (fault.Id, fault.Location.GetLineSpan().Path));
    }

    private static GeneratorRunResult Run(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create(generator).RunGenerators(CSharpCompilation.Create("Empty")).GetRunResult().Results.Single();

    /// <summary>The last steps of the pipeline, on what no spec gives them.</summary>
    private sealed class Outputs(WrittenFile[] files, LocatedFinding[] findings) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            context.RegisterSourceOutput(context.CompilationProvider.SelectMany((_, _) => files), SourceOutput.Add);
            context.RegisterSourceOutput(context.CompilationProvider.SelectMany((_, _) => findings), FindingReporter.Report);
        }
    }
}
